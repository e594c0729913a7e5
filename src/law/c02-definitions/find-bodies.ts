import type { ReadingOf } from '../rule'
import type { Body } from './body'
import { bodyIndex } from './body-index'
import { communicationsDivision } from './class-entries'
import { withoutCity } from './folded-name'

/** The one body that a folded name means; undefined where it means none. */
export function findBody(name: string, reading: ReadingOf): Body | undefined {
  return firstFits('own', name, reading)[0]
}

/** The bodies that a folded name may mean without saying which, in their order. */
export function findSeveral(name: string, reading: ReadingOf): readonly Body[] {
  return firstFits('shared', name, reading)
}

/** Whether the regulation names a body, under the readings that bear on it. */
export function isNamed({ register, name }: Body, reading: ReadingOf): boolean {
  if (register !== 'both') return register === reading('successor-bodies')
  return name !== communicationsDivision || reading('communications-division') === 'included'
}

/** The bodies under the first cut of a name that leads to any. The name as it stands comes first, so that an alias such as 北市圖 is not cut. */
function firstFits(names: 'own' | 'shared', name: string, reading: ReadingOf): readonly Body[] {
  const index = bodyIndex()[names]
  for (const { rest, parent } of cutsOf(name)) {
    const fits = (index.get(rest) ?? []).filter((body) => (parent === null || body.parent === parent) && isNamed(body, reading))
    if (fits.length > 0) return fits
  }
  return []
}

/** What a name may be without the City, and without the bureau above, which then must be the right one. */
function cutsOf(name: string): { readonly rest: string, readonly parent: string | null }[] {
  const cuts: { rest: string, parent: string | null }[] = []
  const bare = withoutCity(name)
  for (const rest of bare === name ? [name] : [name, bare]) {
    cuts.push({ rest, parent: null })
    for (const [title, entry] of bodyIndex().parents) if (rest.startsWith(title)) cuts.push({ rest: rest.slice(title.length), parent: entry })
  }
  return cuts
}
