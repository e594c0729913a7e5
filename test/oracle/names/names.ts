import { bodies } from 'taipei-rollout-rules/definitions'
import { districts } from './districts'
import type { Choices } from '../outcome'
import { schoolByHand, schoolSuggestion } from './schools'

/** Written from the contract and the register of bodies: which body a name names. */

export const nameReadings = {
  'successor-bodies': ['successors-count', 'as-enacted', 'current'],
  'municipal-schools': ['all-municipal', 'universities-only'],
  'communications-division': ['included', 'strict'],
} as const

export type Body = (typeof bodies)[number]

export const variants: Readonly<Record<string, string>> = {
  台: '臺',
  巿: '市',
  内: '內',
  户: '戶',
  戸: '戶',
  衞: '衛',
  敎: '教',
  祕: '秘',
  税: '稅',
  衆: '眾',
  産: '產',
  舘: '館',
  厰: '廠',
  査: '查',
  决: '決',
  硏: '研',
  靑: '青',
  徴: '徵',
}

export function fold(name: string): string {
  let folded = ''
  for (const character of name.normalize('NFKC').toLowerCase()) {
    const point = character.codePointAt(0) ?? 0
    if (/\s/u.test(character)) continue
    if ((point >= 0x200b && point <= 0x200d) || point === 0x2060 || point === 0xfeff) continue
    if ((point >= 0xfe00 && point <= 0xfe0f) || (point >= 0xe0100 && point <= 0xe01ef)) continue
    folded += variants[character] ?? character
  }
  return folded
}

export type NameValue =
  | { status: 'listed'; kind: string; name: string; entry: string }
  | { status: 'ambiguous'; candidates: { kind: string; name: string }[] }
  | { status: 'not-listed'; suggestions: string[] }

/** What the contract fixes of suggestions: all of them, the first, or none. */
export interface NameByHand {
  readonly value: NameValue
  readonly fixed: 'all' | 'first' | 'none'
}

export function nameByHand(name: string, choices: Choices): NameByHand {
  const folded = fold(name)
  const { whole, loose } = namesUnder(choices)
  const named = whole.get(folded) ?? []
  if (named.length > 0) return listedOrAmbiguous(named)

  const partly = loose.get(folded) ?? []
  if (partly.length > 1) return listedOrAmbiguous(partly)
  if (partly.length === 1)
    return { value: { status: 'not-listed', suggestions: partly.map((body) => body.name) }, fixed: 'first' }

  const entry = schoolByHand(folded, choices)
  if (entry !== null) return { value: { status: 'listed', kind: 'school', name: folded, entry }, fixed: 'all' }
  const suggestions = schoolSuggestion(folded, choices)
  return {
    value: { status: 'not-listed', suggestions: suggestions ?? [] },
    fixed: suggestions === null ? 'none' : 'all',
  }
}

function listedOrAmbiguous(fitting: readonly Body[]): NameByHand {
  const [only] = fitting
  if (only !== undefined && fitting.length === 1) {
    const { kind, name, entry } = only
    return { value: { status: 'listed', kind, name, entry }, fixed: 'all' }
  }
  return {
    value: { status: 'ambiguous', candidates: fitting.map(({ kind, name }) => ({ kind, name })) },
    fixed: 'all',
  }
}

export function countsAmong(body: Body, choices: Choices): boolean {
  if (body.name === '臺北市政府警察局通信隊' && choices['communications-division'] === 'strict') return false
  const successors = choices['successor-bodies']
  if (body.register === 'both') return true
  if (body.register === 'as-enacted') return successors !== 'current'
  if (body.register === 'successor') return successors !== 'as-enacted'
  return successors === 'current'
}

interface Names {
  readonly whole: ReadonlyMap<string, readonly Body[]>
  readonly loose: ReadonlyMap<string, readonly Body[]>
}
const namesKnown = new Map<string, Names>()

/** Every way to write every body that counts: a list is slow to search, but plain. */
function namesUnder(choices: Choices): Names {
  const key = JSON.stringify(choices)
  const known = namesKnown.get(key)
  if (known !== undefined) return known
  const counting = bodies.filter((body) => countsAmong(body, choices))
  const names = {
    whole: writtenOut(counting, (body) => tailsOf(body, choices)),
    loose: writtenOut(counting, looseTailsOf),
  }
  namesKnown.set(key, names)
  return names
}

/** The city may stand before a name, and after it the agency to which the body belongs. */
function writtenOut(counting: readonly Body[], tailsFor: (body: Body) => string[]): Map<string, Body[]> {
  const written = new Map<string, Body[]>()
  for (const body of counting) {
    const tails = tailsFor(body)
    const own = cityPrefixes.flatMap((prefix) =>
      parentsOf(body).flatMap((parent) => tails.map((tail) => fold(prefix + parent + tail))),
    )
    for (const name of new Set(own)) written.set(name, [...(written.get(name) ?? []), body])
  }
  return written
}

export const cityPrefixes = ['', '臺北市政府', '臺北市', '北市']

export function parentsOf(body: Body): string[] {
  if (body.parent === null) return ['']
  const parent = bodies.find(({ entry, kind }) => kind === 'first-level' && entry === body.parent)
  return ['', body.parent, ...(parent?.aliases ?? [])]
}

/** The official name without the city and the agency above it; before 立 only 臺北 goes. */
export function coreOf(body: Body): string {
  const above = `臺北市政府${body.parent ?? ''}`
  if (body.name.startsWith(above)) return body.name.slice(above.length)
  if (body.name.startsWith('臺北市立')) return body.name.slice('臺北'.length)
  if (body.name.startsWith('臺北市')) return body.name.slice('臺北市'.length)
  return body.name
}

/** The type that a class entry's bodies share, as the contract finds it alone, and as their names end. */
const types: Readonly<Record<string, { alone: string; ends: readonly string[] }>> = {
  各戶政事務所: { alone: '戶政事務所', ends: ['戶政事務所'] },
  各地政事務所: { alone: '地政事務所', ends: ['地政事務所'] },
  各警察分局: { alone: '分局', ends: ['分局'] },
  警察大隊: { alone: '警察大隊', ends: ['警察大隊'] },
  警察隊: { alone: '警察隊', ends: ['警察隊', '隊'] },
  各健康服務中心: { alone: '健康服務中心', ends: ['健康服務中心'] },
  各垃圾焚化廠: { alone: '焚化廠', ends: ['垃圾焚化廠'] },
  捷運工程局各工程處: { alone: '工程處', ends: ['工程處'] },
  區公所: { alone: '區公所', ends: ['區公所'] },
}

export function tailsOf(body: Body, choices: Choices): string[] {
  const tails = [body.name, coreOf(body)]
  if (body.register === 'successor') {
    // What the bodies it took over were called names it only where they are gone.
    const own = body.aliases.filter((alias) => alias !== '家庭教育中心')
    return choices['successor-bodies'] === 'current'
      ? [...tails, ...own, body.entry, '家庭教育中心']
      : [...tails, ...own]
  }
  if (!(body.entry in types)) tails.push(body.entry)
  return [...tails, ...body.aliases]
}

export function looseTailsOf(body: Body): string[] {
  const type = types[body.entry]
  if (type === undefined) return []
  const core = coreOf(body)
  const end = type.ends.find((ending) => core.endsWith(ending)) ?? ''
  let area = core.slice(0, core.length - end.length)
  if (area.endsWith('區') && districts.includes(area.slice(0, -1))) area = area.slice(0, -1)
  // An entry that names the agency itself has it as its parent, once.
  const tails = [type.alone, body.entry.replace(body.parent ?? '', '')]
  for (const ordinal of ['第一', '第二'])
    if (area.endsWith(ordinal)) {
      area = area.slice(0, -ordinal.length)
      tails.push(area + type.alone, ordinal + type.alone)
    }
  tails.push(area)
  if (districts.includes(area)) tails.push(`${area}區`)
  return tails
}
