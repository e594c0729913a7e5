/** 貳、五 學校: known by the form of their names, since no list is part of the law. */
import type { ReadingOf } from '../rule'
import { districts } from './districts'
import { withoutCity } from './folded-name'

/**
 * How a school's name ends, by the law's own entries. 附小 and 附幼 are forms only straight after 臺北市立大學; there 立
 * belongs to the form.
 */
const schoolForms = {
  市立大學: ['大學'],
  高中: ['高級中學', '高中', '高級中等學校', '完全中學', '實驗中學'],
  高職: ['職業學校', '高職', '高工', '高商', '高農', '家商', '工農', '商工'],
  國中: ['國民中學', '國中', '國中小', '國民中小學'],
  國小: ['國民小學', '國小', '實小', '立大學附小'],
  幼兒園: ['幼兒園', '立大學附幼'],
  特殊學校: ['啟智學校', '啟聰學校', '啟明學校', '特殊教育學校', '特教學校'],
} as const

/** One of the law's entries for schools. */
export type SchoolEntry = keyof typeof schoolForms

interface SchoolForm {
  readonly entry: SchoolEntry
  readonly form: string
}

const endings: readonly SchoolForm[] = /* @__PURE__ */ (Object.keys(schoolForms) as SchoolEntry[]).flatMap((entry) =>
  schoolForms[entry].map((form) => ({ entry, form })),
)

/** Names that are whole without anything between the City and the form. */
const wholeNames: readonly string[] = [
  '臺北市立大學',
  '臺北市立大學附小',
  '臺北市立大學附幼',
  '臺北市立啟智學校',
  '臺北市立啟聰學校',
  '臺北市立啟明學校',
]

/** The entries of 實驗 schools that say 臺北市 alone. */
const experimentalEntries: readonly SchoolEntry[] = ['國中', '國小', '幼兒園']

/** The municipal schools that are called as most private ones are: 臺北市 alone before a form of 高中. */
const municipalByName: readonly string[] = ['臺北市數位實驗高級中等學校']

/** The entries of schools that belong to a district rather than to the City as a whole. */
const districtSchools: readonly SchoolEntry[] = ['國小', '幼兒園']

/** What the official name of a private school begins with, after whose foundation it is. */
const PRIVATE_FOUNDATION = '學校財團法人'

/** Stands for the district where a suggestion leaves it open. */
const OPEN_DISTRICT = '○○'

/** The cities and counties of Taiwan beside Taipei City. */
const OTHER_PLACES = '新北|基隆|桃園|新竹|苗栗|臺中|彰化|南投|雲林|嘉義|臺南|高雄|屏東|宜蘭|花蓮|臺東|澎湖|金門|連江'
const otherPlace = /* @__PURE__ */ new RegExp(`^(?!臺北市)..[市縣]|${OTHER_PLACES}`)
const otherCity = /* @__PURE__ */ new RegExp(`臺北縣|(?:${OTHER_PLACES})[市縣]`)

/** Why the form of a name falls under no entry for schools. */
export type SchoolRefusal = 'no-school-form' | 'school-without-city' | 'school-of-another-city' | 'school-not-municipal'

/** What the form of a name says: the entry that it falls under, or why it falls under none. */
export type SchoolVerdict = { readonly entry: SchoolEntry } | { readonly no: SchoolRefusal }

/** Judges a folded name as that of a school. */
export function judgeSchool(name: string, reading: ReadingOf): SchoolVerdict {
  const found = schoolFormOf(name)
  if (found === undefined) return { no: 'no-school-form' }
  if (otherCity.test(name)) return { no: 'school-of-another-city' }
  if (name.includes(PRIVATE_FOUNDATION)) return { no: 'school-not-municipal' }
  const isTaipei = carriesCity(name, found, districts) && !name.includes(OPEN_DISTRICT)
  if (
    isNotMunicipal(name) &&
    (!isTaipei || found.entry === '市立大學' || reading('municipal-schools') === 'all-municipal')
  )
    return { no: 'school-not-municipal' }
  if (!isTaipei) return { no: 'school-without-city' }
  return { entry: found.entry }
}

/**
 * What may be meant by a folded name that has the form of a school's: the name with the City put before it, where it
 * lacks nothing else; undefined where it has no such form. Nothing where it says 臺北市 without 立 and without a
 * district: a private school is called so.
 */
export function suggestedSchools(name: string): readonly string[] | undefined {
  const found = schoolFormOf(name)
  if (found === undefined) return undefined
  const bare = withoutCity(name)
  const places = [...districts, OPEN_DISTRICT]
  if (bare !== name && divisionOf(bare.replace(/^(?:臺北)?市/, ''), places) === '') return []
  const whole = beginning(bare, places, districtSchools.includes(found.entry)) + bare
  return whole !== name && carriesCity(whole, found, places) && !otherCity.test(whole) ? [whole] : []
}

/** Whether a name is one that is never completed: of a private or national body, or with the name of another place. */
export function isElsewhere(bare: string): boolean {
  return isNotMunicipal(bare) || bare.includes(PRIVATE_FOUNDATION) || otherPlace.test(bare)
}

function schoolFormOf(name: string): SchoolForm | undefined {
  return endings.find(({ form }) => name.endsWith(form))
}

/** Whether a name says that its school is the City's or stands in it, and which one it is. */
function carriesCity(name: string, { entry, form }: SchoolForm, places: readonly string[]): boolean {
  if (wholeNames.includes(name)) return true
  if (form.startsWith('立')) return false
  const city = name.startsWith('臺北市') ? `臺北市${divisionOf(name.slice('臺北市'.length), places)}` : ''
  const between = name.slice(city.length, -form.length)
  if (city === '' || between.replace(/^[私國]立/, '') === '') return false
  if (city === '臺北市立') return true
  if (entry === '市立大學') return false
  if (city !== '臺北市' || municipalByName.includes(name) || /^[私國]立/.test(between)) return true
  return name.includes('實驗') && experimentalEntries.includes(entry)
}

/** What follows 臺北市: 立, a district, or nothing that matters. */
function divisionOf(rest: string, places: readonly string[]): string {
  return rest.startsWith('立')
    ? '立'
    : (places.map((place) => `${place}區`).find((district) => rest.startsWith(district)) ?? '')
}

/** What a name of a school lacks at its beginning. */
function beginning(bare: string, places: readonly string[], ofDistrict: boolean): string {
  if (bare.startsWith('臺北市')) return ''
  if (bare.startsWith('市立')) return '臺北'
  if (divisionOf(bare, places) !== '') return '臺北市'
  return ofDistrict ? `臺北市${OPEN_DISTRICT}區` : '臺北市立'
}

function isNotMunicipal(name: string): boolean {
  return name.includes('私立') || name.includes('國立')
}
