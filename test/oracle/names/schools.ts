import type { Choices } from '../outcome'
import { districts } from './districts'

/** 2.5: the forms by which a school is recognised, each with its word in the entry. */
export const schoolForms: Readonly<Record<string, readonly string[]>> = {
  市立大學: ['大學'],
  高中: ['高級中學', '高中', '高級中等學校', '完全中學', '實驗中學'],
  高職: ['職業學校', '高職', '高工', '高商', '高農', '家商', '工農', '商工'],
  國中: ['國民中學', '國中', '國中小', '國民中小學'],
  國小: ['國民小學', '國小', '實小'],
  幼兒園: ['幼兒園'],
  特殊學校: ['啟智學校', '啟聰學校', '啟明學校', '特殊教育學校', '特教學校'],
}

const wholeNames: Readonly<Record<string, string>> = {
  臺北市立大學: '市立大學',
  臺北市立啟智學校: '特殊學校',
  臺北市立啟聰學校: '特殊學校',
  臺北市立啟明學校: '特殊學校',
  臺北市立大學附小: '國小',
  臺北市立大學附幼: '幼兒園',
  臺北市數位實驗高級中等學校: '高中',
}

const otherCities = ['新北市', '桃園市', '臺中市', '臺南市', '高雄市', '基隆市', '臺北縣', '金門縣']

export function schoolByHand(folded: string, choices: Choices): string | null {
  if (folded.includes('學校財團法人')) return null
  if (isPrivateOrNational(folded) && choices['municipal-schools'] === 'all-municipal') return null
  const whole = wholeNames[folded]
  if (whole !== undefined) return whole
  for (const [entry, forms] of Object.entries(schoolForms))
    for (const form of forms)
      if (folded.endsWith(form)) {
        const before = folded.slice(0, -form.length)
        if (standsAfterTheCity(before, entry, choices)) return entry
      }
  return null
}

function standsAfterTheCity(before: string, entry: string, choices: Choices): boolean {
  if (entry === '市立大學') return isLonger(before, '臺北市立') && !isPrivateOrNational(before)
  const cities = ['臺北市立', ...districts.map((district) => `臺北市${district}區`)]
  if (choices['municipal-schools'] === 'universities-only') {
    // 臺北市大安區私立 holds nothing between the city and the form, though 臺北市大安區 would.
    const privately = cities.slice(1).map((city) => `${city}私立`)
    if (before === '臺北市立私立' || privately.includes(before)) return false
    cities.push('臺北市私立', ...privately)
  }
  if (cities.some((city) => isLonger(before, city))) return true
  return ['國中', '國小', '幼兒園'].includes(entry) && before.startsWith('臺北市') && before.includes('實驗')
}

function isLonger(before: string, city: string): boolean {
  return before.startsWith(city) && before.length > city.length
}

function isPrivateOrNational(name: string): boolean {
  return name.includes('私立') || name.includes('國立')
}

/** The one that the contract fixes; none at all is `[]`, and `null` where it says nothing. */
export function schoolSuggestion(folded: string, choices: Choices): string[] | null {
  if (isPrivateOrNational(folded) || folded.includes('學校財團法人')) return []
  if (otherCities.some((city) => folded.startsWith(city))) return []
  const forms = Object.entries(schoolForms).flatMap(([entry, ofEntry]) => ofEntry.map((form) => [entry, form] as const))
  const found = forms.find(([, form]) => folded.endsWith(form))
  if (found === undefined) return null
  const [entry, form] = found
  if (folded.startsWith('臺北市')) {
    const afterCity = folded.slice('臺北市'.length)
    const placed = afterCity.startsWith('立') || districts.some((district) => afterCity.startsWith(`${district}區`))
    return placed ? null : []
  }
  // A name that begins with part of the city, or names a place in it, has no one way to be completed.
  if (/^(臺北|北市|市立|立)/u.test(folded) || /[區市縣局處]/u.test(folded)) return null
  const city = entry === '國小' || entry === '幼兒園' ? '臺北市○○區' : '臺北市立'
  const completed = city + folded
  if (folded === form) return wholeNames[completed] === undefined ? null : [completed]
  return schoolByHand(completed.replace('○○', '大安'), choices) === null ? null : [completed]
}
