import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { districts } from '../../../src/law/c02-definitions/districts'
import { isElsewhere, judgeSchool, suggestedSchools } from '../../../src/law/c02-definitions/schools'
import type { ReadingOf } from '../../../src/law/rule'
import { taken } from '../taken'

const municipal = taken({ 'municipal-schools': 'all-municipal' })
const universitiesOnly = taken({ 'municipal-schools': 'universities-only' })
const noReading: ReadingOf = (id) => {
  throw new Error(`${id} was asked`)
}

const forms: Record<string, string[]> = {
  高中: ['高級中學', '高中', '高級中等學校', '完全中學', '實驗中學'],
  高職: ['職業學校', '高職', '高工', '高商', '高農', '家商', '工農', '商工'],
  國中: ['國民中學', '國中', '國中小', '國民中小學'],
  國小: ['國民小學', '國小', '實小'],
  幼兒園: ['幼兒園'],
  特殊學校: ['啟智學校', '啟聰學校', '啟明學校', '特殊教育學校', '特教學校'],
}
const everyForm = Object.entries(forms).flatMap(([entry, endings]) => endings.map((form) => [form, entry] as const))

describe("2.5 貳、五 the form of a school's name", () => {
  test.each(everyForm)('臺北市立…%s and 臺北市大安區…%s are %s', (form, entry) => {
    expect(judgeSchool(`臺北市立成功${form}`, noReading)).toEqual({ entry })
    expect(judgeSchool(`臺北市大安區成功${form}`, noReading)).toEqual({ entry })
    expect(judgeSchool(`臺北市立成${form}`, noReading)).toEqual({ entry })
  })

  test.each(everyForm)('%s must end the name, and something must stand before it', (form) => {
    expect(judgeSchool(`臺北市立成功${form}圖書館`, noReading)).toEqual({ no: 'no-school-form' })
    expect(judgeSchool(`臺北市大安區${form}`, noReading)).toEqual({ no: 'school-without-city' })
    const isWhole = ['啟智學校', '啟聰學校', '啟明學校'].includes(form)
    expect(judgeSchool(`臺北市立${form}`, noReading)).toEqual(
      isWhole ? { entry: '特殊學校' } : { no: 'school-without-city' },
    )
  })

  test.each(districts)('臺北市%s區 is a place of the City', (district) => {
    expect(judgeSchool(`臺北市${district}區成功國小`, noReading)).toEqual({ entry: '國小' })
  })

  test.each<[string, object, string]>([
    ['臺北市立大學', { entry: '市立大學' }, 'whole without anything between'],
    ['臺北市立教育大學', { entry: '市立大學' }, 'with something between'],
    ['臺北市大安區教育大學', { no: 'school-without-city' }, 'a university only after 臺北市立'],
    ['臺北市教育大學', { no: 'school-without-city' }, 'a university only after 臺北市立'],
    ['臺北市實驗教育大學', { no: 'school-without-city' }, 'a university only after 臺北市立'],
    ['臺北市啟智學校', { no: 'school-without-city' }, 'whole only with 立'],
    ['臺北市數位實驗高級中等學校', { entry: '高中' }, 'the one municipal school that is called so'],
    ['臺北市開南高級中等學校', { no: 'school-without-city' }, 'called so, most are private'],
    ['臺北市華興高級中等學校', { no: 'school-without-city' }, 'called so, most are private'],
    ['臺北市高級中等學校', { no: 'school-without-city' }, 'nothing between'],
    ['臺北市和平實驗國民小學', { entry: '國小' }, '臺北市 alone is enough for 實驗'],
    ['臺北市和平實驗國民中學', { entry: '國中' }, '臺北市 alone is enough for 實驗'],
    ['臺北市和平實驗幼兒園', { entry: '幼兒園' }, '臺北市 alone is enough for 實驗'],
    ['臺北市和平實驗中學', { no: 'school-without-city' }, 'not of 高中'],
    ['臺北市復興實驗高級中學', { no: 'school-without-city' }, 'not of 高中'],
    ['臺北市奎山實驗高級中等學校', { no: 'school-without-city' }, 'not of 高中'],
    ['臺北市和平實驗高工', { no: 'school-without-city' }, 'not of 高職'],
    ['臺北市立大學附小', { entry: '國小' }, 'straight after 臺北市立大學'],
    ['臺北市立大學附幼', { entry: '幼兒園' }, 'straight after 臺北市立大學'],
    ['臺北市立教育大學附小', { no: 'no-school-form' }, 'not after another'],
    ['臺北市大安區市立大學附小', { no: 'school-without-city' }, 'nor within a name'],
    ['臺北市立大安附小', { no: 'no-school-form' }, 'nor by itself'],
    ['復興學校財團法人臺北市復興實驗高級中學', { no: 'school-not-municipal' }, 'the official name of a private school'],
    ['臺北市大安區某學校財團法人某國小', { no: 'school-not-municipal' }, 'wherever it says so'],
    ['臺北市實驗中學', { no: 'school-without-city' }, 'nothing between'],
    ['臺北市國語實小', { no: 'school-without-city' }, '實小 does not say 實驗'],
    ['臺北市成功高級中學', { no: 'school-without-city' }, '臺北市 alone is not enough'],
    ['臺北市成功區東門國小', { no: 'school-without-city' }, 'no district of the City'],
    ['臺北市○○區東門國小', { no: 'school-without-city' }, 'a place left open'],
    ['臺北市○○區東門實驗國小', { no: 'school-without-city' }, 'a place left open'],
    ['臺北市立大學附設實驗國民小學', { entry: '國小' }, 'the ending counts'],
    ['臺北市立大學附設實驗國民小學附設幼兒園', { entry: '幼兒園' }, 'the ending counts'],
    ['臺北市大安區新生國民小學附設幼兒園', { entry: '幼兒園' }, 'an attached kindergarten'],
    ['臺北市立濱江國中小', { entry: '國中' }, '國中小 is 國中'],
    ['成功高中', { no: 'school-without-city' }, 'no city'],
    ['北市成功高中', { no: 'school-without-city' }, '北市 is not 臺北市立'],
    ['新北市立板橋高中', { no: 'school-of-another-city' }, 'another city'],
    ['臺北縣立江翠國中', { no: 'school-of-another-city' }, 'a county of old'],
    ['臺北市立新北市板橋高中', { no: 'school-of-another-city' }, 'another city inside'],
    ['國立臺灣大學', { no: 'school-not-municipal' }, 'national'],
    ['私立復興高中', { no: 'school-not-municipal' }, 'private, no city'],
    ['臺北市私立東吳大學', { no: 'school-not-municipal' }, 'a private university'],
    ['臺北市立圖書館', { no: 'no-school-form' }, 'no school'],
  ])('%s: %j, %s', (name, expected) => {
    expect(judgeSchool(name, noReading)).toEqual(expected)
  })

  test.each<[string, string | null, string]>([
    ['臺北市私立復興高中', '高中', '臺北市私立…'],
    ['臺北市私立復興國小', '國小', '臺北市私立… without a district'],
    ['臺北市國立復興高中', '高中', '臺北市國立…'],
    ['臺北市大安區私立復興國小', '國小', '臺北市○○區私立…'],
    ['臺北市大安區復興私立幼兒園', '幼兒園', '私立 further inside'],
    ['臺北市私立復興實驗高級中學', '高中', 'an 實驗 school'],
    ['臺北市私立薇閣高級中學', '高中', '臺北市私立…'],
    ['臺北市私立高中', null, 'nothing between'],
    ['臺北市大安區私立國小', null, 'nothing between'],
    ['臺北市私立啟智學校', null, 'whole only with 立'],
    ['臺北市復興私立高中', null, '臺北市 alone, 私立 not after it'],
    ['臺北市私立東吳大學', null, 'a university must be municipal either way'],
    ['臺北市立國立大學', null, 'a university must be municipal either way'],
    ['私立復興高中', null, 'no city'],
    ['國立臺灣師範大學附屬高級中學', null, 'no city'],
  ])('%s is %s where only universities must be municipal: %s', (name, entry) => {
    expect(judgeSchool(name, universitiesOnly)).toEqual(entry === null ? { no: 'school-not-municipal' } : { entry })
    expect(judgeSchool(name, municipal)).toEqual({ no: 'school-not-municipal' })
  })
})

describe('2.5 貳、五 putting the City before a school', () => {
  test.each<[string, string[] | undefined, string]>([
    ['建國高中', ['臺北市立建國高中'], 'the City runs it'],
    ['東門國小', ['臺北市○○區東門國小'], 'the district is left open'],
    ['東門幼兒園', ['臺北市○○區東門幼兒園'], 'the district is left open'],
    ['大同國中', ['臺北市立大同國中'], "a district's name is no district"],
    ['大安區東門國小', ['臺北市大安區東門國小'], 'the district is there'],
    ['臺北市政府大安區東門國小', ['臺北市大安區東門國小'], 'the district is there after the City'],
    ['市立建國高中', ['臺北市立建國高中'], 'only 臺北 is missing'],
    ['北市立建國高中', ['臺北市立建國高中'], '北市 in place of 臺北市'],
    ['臺北市市立建國高中', ['臺北市立建國高中'], 'the City before 市立'],
    ['臺北市政府臺北市立建國高中', ['臺北市立建國高中'], 'the City twice'],
    ['市立大學', ['臺北市立大學'], 'whole'],
    ['市立大學附小', ['臺北市立大學附小'], 'whole'],
    ['啟聰學校', ['臺北市立啟聰學校'], 'whole'],
    ['○○區東門國小', ['臺北市○○區東門國小'], 'the district as it stands'],
    ['臺北市○○區東門國小', [], 'never the name itself'],
    ['臺北市立建國高中', [], 'never the name itself'],
    ['臺北市建國高中', [], '臺北市 alone: as likely a private school'],
    ['臺北市大誠高級中學', [], '臺北市 alone: as likely a private school'],
    ['北市建國高中', [], 'the City for short, alone'],
    ['臺北市東門國小', [], '臺北市 alone'],
    ['臺北市大安社區大學', [], '臺北市 alone'],
    ['高中', [], 'no name of a school'],
    ['國小', [], 'no name of a school'],
    ['大安區教育大學', [], 'no university of a district'],
    ['附設臺北縣立高中', [], 'would be of another city'],
    ['圖書館', undefined, 'no school'],
  ])('%s: %j, %s', (name, expected) => {
    expect(suggestedSchools(name)).toEqual(expected)
  })

  test('what comes out is a school of the City once the district is filled in, and never what went in', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('', '臺北市', '臺北市政府', '北市', '臺北市立', '市立', '大安區', '臺北市○○區'),
        fc.constantFrom(...everyForm),
        fc.constantFrom('建國', '東門', '大安區金華', '市立成功', '明', ''),
        (before, [form], stem) => {
          for (const found of suggestedSchools(before + stem + form) ?? []) {
            expect(judgeSchool(found.replace('○○', '松山'), noReading)).toHaveProperty('entry')
            expect(found).not.toBe(before + stem + form)
          }
        },
      ),
    )
  })
})

describe('isElsewhere', () => {
  test.each<[string, boolean, string]>([
    ['私立復興高中', true, 'private'],
    ['國立臺灣博物館', true, 'national'],
    ['新北市政府教育局', true, 'another city'],
    ['臺中一中', true, 'another city, for short'],
    ['臺北縣政府', true, 'a county'],
    ['上海市教育局', true, 'a city abroad'],
    ['復興學校財團法人臺北市復興實驗高級中學', true, 'the official name of a private school'],
    ['臺北市立建國高中', false, 'the City itself'],
    ['教育局', false, 'no city'],
    ['市場處', false, '市 without a name'],
    ['市政大樓公管中心', false, '市 without a name'],
  ])('%s: %j, %s', (bare, expected) => {
    expect(isElsewhere(bare)).toBe(expected)
  })
})
