import type { ExpectedBody } from './expected-bodies'

type Choices = Readonly<Record<string, string | undefined>>

const districts = '松山 信義 大安 中山 中正 大同 萬華 文山 南港 內湖 士林 北投'.split(' ')
const place = districts.join('|')

const variants: Readonly<Record<string, string>> = Object.fromEntries(
  '台臺 巿市 内內 户戶 戸戶 衞衛 敎教 祕秘 税稅 衆眾 産產 舘館 厰廠 査查 决決 硏研 靑青 徴徵'
    .split(' ')
    .map((pair) => [...pair]),
)

/** A name as it is compared. */
export function plainFold(name: string): string {
  return [...name.normalize('NFKC')]
    .filter((character) => !/[\s\u200b-\u200d\u2060\ufeff\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/u.test(character))
    .map((character) => variants[character] ?? character)
    .join('')
    .toLowerCase()
}

/** The bodies that count under a choice. */
function counting(bodies: readonly ExpectedBody[], choices: Choices): ExpectedBody[] {
  const registers = {
    'successors-count': ['both', 'as-enacted', 'successor'],
    'as-enacted': ['both', 'as-enacted'],
    current: ['both', 'successor', 'founded'],
  }[choices['successor-bodies'] ?? 'successors-count']!
  return bodies.filter(
    ({ register, name }) =>
      registers.includes(register) &&
      !(choices['communications-division'] === 'strict' && name === '臺北市政府警察局通信隊'),
  )
}

/** A name without the city and without the bureau above, as far as its official form carries them. */
function shortName({ name, parent }: ExpectedBody): string {
  const withoutCity = name.startsWith('臺北市立') ? name.slice(2) : name.replace(/^臺北市政府|^臺北市/u, '')
  return parent !== null && withoutCity.startsWith(parent) && withoutCity !== parent
    ? withoutCity.slice(parent.length)
    : withoutCity
}

/** Every way to write a body in full: by its own short names, behind its bureau, behind the city. */
function waysToWrite(body: ExpectedBody, all: readonly ExpectedBody[], extra: readonly string[]): Set<string> {
  const { entry, aliases, name, parent } = body
  const isClass = /^各|各工程處$|^警察大隊$|^警察隊$|^區公所$/u.test(entry)
  const short = [...new Set([shortName(body), ...aliases, ...extra, ...(isClass ? [] : [entry])])]
  const above = parent === null ? [] : all.filter(({ kind, entry: of }) => kind === 'first-level' && of === parent)
  const bureaus = ['', ...above.flatMap((bureau) => [bureau.entry, ...bureau.aliases])]
  const written = [name, ...short].concat(
    ['臺北市政府', '臺北市', '北市', ''].flatMap((city) =>
      bureaus.flatMap((bureau) => short.map((form) => city + bureau + form)),
    ),
  )
  return new Set(written.map(plainFold))
}

/** The types of bodies that the regulation names by class, as one says them without a place. */
const types: Readonly<Record<string, string>> = {
  戶政事務所: '各戶政事務所',
  地政事務所: '各地政事務所',
  分局: '各警察分局',
  警察大隊: '警察大隊',
  警察隊: '警察隊',
  健康服務中心: '各健康服務中心',
  焚化廠: '各垃圾焚化廠',
  工程處: '捷運工程局各工程處',
  區公所: '區公所',
}

/** The names by which several bodies, or one only loosely, are meant. */
function loosely(folded: string, bodies: readonly ExpectedBody[]): ExpectedBody[] {
  const name = folded.replace(/^臺北市政府|^臺北市|^北市/u, '') || folded
  const members = bodies.filter(({ entry }) => Object.values(types).includes(entry))
  const ofClass = members.filter(({ entry, parent }) =>
    ['', parent ?? ''].some(
      (bureau) =>
        name === entry ||
        (bureau !== '' && !entry.startsWith(bureau) && name === bureau + entry) ||
        (name.startsWith(bureau) && types[name.slice(bureau.length)] === entry),
    ),
  )
  if (ofClass.length > 0) return ofClass
  const district = new RegExp(`^(${place})區?$`, 'u').exec(name)?.[1] ?? name
  const placeOf = (body: ExpectedBody): string =>
    shortName(body).replace(/(區?(戶政事務所|公所|健康服務中心)|地政事務所|(第.)?分局|垃圾焚化廠)$/u, '')
  const byPlace = members.filter((body) => placeOf(body) === district && placeOf(body) !== shortName(body))
  if (byPlace.length > 0) return byPlace
  return members.filter((body) => {
    const short = shortName(body)
    const own = body.parent !== null && name.startsWith(body.parent) ? name.slice(body.parent.length) : name
    return (
      short.endsWith('分局') && short.includes('第') && (short.replace(/第./u, '') === own || short.slice(2) === own)
    )
  })
}

const forms: readonly [RegExp, string][] = [
  [/(高級中學|高中|高級中等學校|完全中學|實驗中學)$/u, '高中'],
  [/(職業學校|高職|高工|高商|高農|家商|工農|商工)$/u, '高職'],
  [/(國民中學|國中|國中小|國民中小學)$/u, '國中'],
  [/(國民小學|國小|實小)$/u, '國小'],
  [/幼兒園$/u, '幼兒園'],
  [/(啟智學校|啟聰學校|啟明學校|特殊教育學校|特教學校)$/u, '特殊學校'],
]

const lowerForms = ['國中', '國小', '幼兒園']

/** The kind of school that a folded name is by its form; null of none. */
export function plainSchool(folded: string, choices: Choices): string | null {
  const wide = choices['municipal-schools'] === 'universities-only'
  if (folded.includes('學校財團法人')) return null
  const excluded = /私立|國立/u.test(folded)
  if (excluded && !wide) return null
  if (/^臺北市立(大學|啟智學校|啟聰學校|啟明學校)$/u.test(folded))
    return folded.endsWith('大學') ? '市立大學' : '特殊學校'
  if (folded === '臺北市立大學附小') return '國小'
  if (folded === '臺北市立大學附幼') return '幼兒園'
  if (!excluded && /^臺北市立.+大學$/u.test(folded)) return '市立大學'
  const start = new RegExp(`^臺北市((${place})區私立|私立|國立|立|(${place})區)`, 'u').exec(folded)
  const rest = start === null ? (/^臺北市(.*實驗.+)$/u.exec(folded)?.[1] ?? '') : folded.slice(start[0].length)
  for (const [form, entry] of forms) {
    const end = form.exec(rest)
    if (end === null || end.index === 0) continue
    if (start !== null) return entry
    if (lowerForms.includes(entry) && rest.slice(0, end.index).includes('實驗')) return entry
  }
  if (folded === '臺北市數位實驗高級中等學校') return '高中'
  return null
}

/** What a name is: a body listed, several that are meant, or none, with the first suggestion where it is fixed. */
export interface PlainClassification {
  readonly status: string
  readonly [member: string]: unknown
}

/** Classifies names under some choices; the ways to write each body are listed once. */
export function plainClassifier(
  bodies: readonly ExpectedBody[],
  choices: Choices,
): (name: string) => PlainClassification {
  const counted = counting(bodies, choices)
  const old = bodies.filter(({ register }) => register === 'as-enacted')
  const oldOnesCount = counted.some(({ register }) => register === 'as-enacted')
  const ways = counted.map((body) => {
    if (body.register !== 'successor') return [body, waysToWrite(body, bodies, [])] as const
    if (!oldOnesCount) return [body, waysToWrite(body, bodies, old.map(shortName))] as const
    const entries = old.map(({ entry }) => entry)
    const aliases = body.aliases.filter((alias) => !entries.includes(alias))
    return [body, waysToWrite({ ...body, entry: shortName(body), aliases }, bodies, [])] as const
  })
  return (name) => {
    const folded = plainFold(name)
    const [named, ...others] = ways.filter(([, written]) => written.has(folded)).map(([body]) => body)
    if (named !== undefined && others.length === 0)
      return { status: 'listed', kind: named.kind, name: named.name, entry: named.entry }
    const school = plainSchool(folded, choices)
    if (school !== null) return { status: 'listed', kind: 'school', name: folded, entry: school }
    const meant = loosely(folded, counted)
    if (meant.length > 1)
      return { status: 'ambiguous', candidates: meant.map(({ kind, name: official }) => ({ kind, name: official })) }
    return { status: 'not-listed', ...(meant.length === 1 && { first: meant[0]!.name }) }
  }
}
