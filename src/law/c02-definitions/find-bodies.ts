import type { ReadingChoice } from '../reading-choices'
import type { ReadingOf } from '../rule'
import type { BodyRegister, NamedBody } from './body'
import { bodyIndex } from './body-index'
import { communicationsDivision } from './class-entries'
import { withoutCity } from './folded-name'

/** The one body that a folded name means, of two that count the one of 2018; undefined where it means none. */
export function findBody(name: string, reading: ReadingOf): NamedBody | undefined {
  return firstFits('own', name, reading)[0]
}

/** The bodies that a folded name may mean without saying which, in their order. */
export function findSeveral(name: string, reading: ReadingOf): readonly NamedBody[] {
  return firstFits('shared', name, reading)
}

/** The bodies that count beside those that there were in 2018 and are today. */
const countedBeside = {
  'successors-count': ['as-enacted', 'successor'],
  'as-enacted': ['as-enacted'],
  current: ['successor', 'founded'],
} as const satisfies Record<ReadingChoice<'successor-bodies'>, readonly BodyRegister[]>

/** Whether the regulation names a body, under the readings that bear on it. */
export function isNamed({ register, name }: NamedBody, reading: ReadingOf): boolean {
  if (register !== 'both') {
    const beside: readonly BodyRegister[] = countedBeside[reading('successor-bodies')]
    return beside.includes(register)
  }
  return name !== communicationsDivision || reading('communications-division') === 'included'
}

/**
 * The bodies that a name leads to, as it stands or without the City, and of each with the bureau above, which must
 * be the right one, or without. The name as it stands comes first, so an alias such as 北市圖 is not cut.
 */
function firstFits(names: 'own' | 'shared', name: string, reading: ReadingOf): readonly NamedBody[] {
  const { [names]: index, parents } = bodyIndex()
  const bare = withoutCity(name)
  for (const rest of bare === name ? [name] : [name, bare]) {
    const fits = index.get(rest)?.filter((body) => isNamed(body, reading)) ?? []
    if (fits.length > 0) return fits
    for (const [title, entry] of parents.get(rest.charAt(0)) ?? []) {
      if (!rest.startsWith(title)) continue
      const below =
        index.get(rest.slice(title.length))?.filter((body) => body.parent === entry && isNamed(body, reading)) ?? []
      if (below.length > 0) return below
    }
  }
  return []
}
