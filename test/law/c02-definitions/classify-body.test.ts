import * as fc from 'fast-check'
import { describe, expect, expectTypeOf, test } from 'vitest'
import * as z from 'zod/mini'
import { bodies, classifyBody, type BodyClassification } from '../../../src/law/c02-definitions'
import { faultsOf, thrownBy } from '../../kernel/thrown-by'
import { expectedBodies } from './expected-bodies'
import { testLawOfEveryRule } from '../law-of-every-rule'
import { choicesOf } from '../law-of-readings'
import { namesFromElsewhere, otherCities } from './names-from-elsewhere'
import { plainClassifier } from './plain-names'
import { nameReadings, randomNames } from './random-names'

type Readings = NonNullable<Parameters<typeof classifyBody>[1]>['readings']

const classify = (name: string, readings: Readings = {}): BodyClassification =>
  classifyBody({ name }, { readings }).value
const readingsOf = (name: string, readings: Readings = {}): string[] =>
  classifyBody({ name }, { readings }).readings.map(({ id, choice }) => `${id}: ${choice}`)

/** What a name leads to in short: the one body, the candidates, or nothing. */
function meant(name: string, readings: Readings = {}): string | string[] | null {
  const value = classify(name, readings)
  if (value.status === 'listed') return value.name
  return value.status === 'ambiguous' ? value.candidates.map((candidate) => candidate.name) : null
}

const suggestions = (name: string, readings: Readings = {}): readonly string[] => {
  const value = classify(name, readings)
  return value.status === 'not-listed' ? value.suggestions : expect.fail(`${name} is ${value.status}`)
}

const current = { 'successor-bodies': 'current' } as const
const asEnacted = { 'successor-bodies': 'as-enacted' } as const
const strict = { 'communications-division': 'strict' } as const
const universitiesOnly = { 'municipal-schools': 'universities-only' } as const
const cityPrefixes = ['臺北市政府', '臺北市', '北市'] as const

describe('2.2 to 2.4, 3 貳、二至四 · 參 every body by every name that it has', () => {
  test.each(expectedBodies.map((body) => [body.name, body] as const))(
    '%s',
    (_name, { kind, entry, name, register, parent, aliases }) => {
      // What took over two listed bodies is called by its aliases only where these do not count.
      const readings = register === 'successor' || register === 'founded' ? current : {}
      const listed = { status: 'listed', kind, name, entry }
      const bare = name.startsWith('臺北市立')
        ? name.slice(2)
        : cityPrefixes.reduce((rest, prefix) => (rest.startsWith(prefix) ? rest.slice(prefix.length) : rest), name)
      for (const own of [name, bare, ...aliases]) {
        expect(classify(own, readings)).toEqual(listed)
        expect(classify(own.replaceAll('臺', '台'), readings)).toEqual(listed)
        for (const prefix of cityPrefixes) expect(classify(prefix + own, readings)).toEqual(listed)
        expect(classify(`台北市政府${own}`, readings)).toEqual(listed)
      }
      if (parent === null) return
      const { aliases: parentAliases } = expectedBodies.find((body) => body.entry === parent)!
      const own = bare.startsWith(parent) ? bare.slice(parent.length) : bare
      expect(classify(own, readings)).toEqual(listed)
      for (const bureau of [parent, ...parentAliases]) {
        for (const short of [own, ...aliases]) {
          for (const prefix of ['', ...cityPrefixes])
            expect(classify(prefix + bureau + short, readings)).toEqual(listed)
        }
      }
      const wrong = parent === '教育局' ? '財政局' : '教育局'
      for (const short of [own, ...aliases])
        for (const prefix of ['', ...cityPrefixes])
          expect(classify(prefix + wrong + short, readings).status).toBe('not-listed')
    },
  )

  test('2.3 every entry that is one body finds it', () => {
    const counts = new Map<string, number>()
    for (const { entry, register } of expectedBodies)
      if (register === 'both' || register === 'as-enacted') counts.set(entry, (counts.get(entry) ?? 0) + 1)
    for (const { entry, name, register } of expectedBodies)
      if (counts.get(entry) === 1 && (register === 'both' || register === 'as-enacted')) expect(meant(entry)).toBe(name)
    expect([...counts.values()].filter((count) => count === 1)).toHaveLength(31 + 42 + 2)
  })
})

describe('2.2 to 2.5, 3 貳、二至五 · 參 what a name means', () => {
  test.each<[string, BodyClassification, string]>([
    [
      '台北市政府教育局',
      { status: 'listed', kind: 'first-level', name: '臺北市政府教育局', entry: '教育局' },
      '貳、二',
    ],
    [
      '警察局',
      { status: 'listed', kind: 'first-level', name: '臺北市政府警察局', entry: '警察局' },
      '貳、二: the bureau, not its precincts',
    ],
    [
      '大安分局',
      { status: 'listed', kind: 'second-level', name: '臺北市政府警察局大安分局', entry: '各警察分局' },
      '貳、三: a precinct',
    ],
    [
      '士林區戶政事務所',
      { status: 'listed', kind: 'second-level', name: '臺北市士林區戶政事務所', entry: '各戶政事務所' },
      '貳、三',
    ],
    [
      '北捷',
      { status: 'listed', kind: 'enterprise', name: '臺北大眾捷運股份有限公司', entry: '臺北大眾捷運股份有限公司' },
      '貳、四',
    ],
    [
      '自來水處',
      { status: 'listed', kind: 'enterprise', name: '臺北自來水事業處', entry: '自來水處' },
      '貳、四: the printed entry',
    ],
    ['大安公所', { status: 'listed', kind: 'district-office', name: '臺北市大安區公所', entry: '區公所' }, '參'],
    [
      '臺北市立建國高級中學',
      { status: 'listed', kind: 'school', name: '臺北市立建國高級中學', entry: '高中' },
      '貳、五',
    ],
    [
      '大安',
      {
        status: 'ambiguous',
        candidates: [
          { kind: 'second-level', name: '臺北市大安區戶政事務所' },
          { kind: 'second-level', name: '臺北市大安地政事務所' },
          { kind: 'second-level', name: '臺北市政府警察局大安分局' },
          { kind: 'second-level', name: '臺北市大安區健康服務中心' },
          { kind: 'district-office', name: '臺北市大安區公所' },
        ],
      },
      '貳、三 and 參: the district alone',
    ],
    ['建國高中', { status: 'not-listed', suggestions: ['臺北市立建國高中'] }, '貳、五: no city'],
    ['木柵', { status: 'not-listed', suggestions: ['臺北市政府環境保護局木柵垃圾焚化廠'] }, 'one fit'],
  ])('%s: %j, %s', (name, expected) => {
    expect(classify(name)).toEqual(expected)
  })

  test.each<[string, string | null, string]>([
    [' 台 北 市　政府教育局 ', '臺北市政府教育局', 'spaces of either width'],
    ['ＤＯＩＴ', '臺北市政府資訊局', 'full width'],
    ['Doit', '臺北市政府資訊局', 'Latin letters fold case'],
    ['臺北市政府doit', '臺北市政府資訊局', 'the City before it'],
    ['台北廣播電台', '臺北廣播電臺', '台 twice'],
    ['⼤安區公所', '臺北市大安區公所', 'a Kangxi radical, as copied from a PDF'],
    ['臺\uF963市政府教育局', '臺北市政府教育局', 'a compatibility ideograph'],
    ['臺北巿政府教育局', '臺北市政府教育局', '巿 for 市'],
    ['内湖區户政事務所', '臺北市內湖區戶政事務所', 'variants'],
    ['教育\u200B局\uFE0F', '臺北市政府教育局', 'characters that are not seen'],
    ['臺北巿立建國高級中學', '臺北市立建國高級中學', 'a school, folded'],
    ['臺北市立大學附幼', '臺北市立大學附幼', 'a kindergarten of the university'],
    ['臺北市數位實驗高級中等學校', '臺北市數位實驗高級中等學校', 'the one municipal school called so'],
    ['廣播電臺', null, '臺北 alone is no prefix'],
    ['臺北教育局', null, '臺北 alone is no prefix'],
    ['北市府教育局', null, '北市府 is no prefix'],
    ['市立圖書館', '臺北市立圖書館', 'before 立 only 臺北 is removed'],
    ['圖書館', null, '市立 is no prefix'],
    ['北市立圖書館', null, '北市 is not removed before 立'],
    ['臺北市市立圖書館', '臺北市立圖書館', 'the City before the entry'],
    ['臺北市圖書館', null, 'the name has 立'],
    ['文獻館', '臺北市立文獻館', 'an entry without 市立'],
    ['市立文獻館', '臺北市立文獻館', 'only 臺北 removed'],
    ['臺北市文獻館', '臺北市立文獻館', 'the City before the entry'],
    ['市立教育局', null, '市立 is no prefix'],
    ['臺北市立天文館', null, '市立 is no prefix of an alias'],
    ['北市圖', '臺北市立圖書館', 'aliases before prefixes'],
    ['北市國', '臺北市立國樂團', 'aliases before prefixes'],
    ['北市交', '臺北市立交響樂團', 'aliases before prefixes'],
    ['北市聯醫', '臺北市立聯合醫院', 'aliases before prefixes'],
    ['北水處', '臺北自來水事業處', 'an alias'],
    ['交通局停管處', '臺北市停車管理工程處', 'the bureau above'],
    ['臺北市政府交通局停車管理工程處', '臺北市停車管理工程處', 'the City and the bureau above'],
    ['教育局停管處', null, 'a wrong parent never matches'],
    ['教育局臺北市停車管理工程處', null, 'a wrong parent never matches'],
    ['產發局市場處', '臺北市市場處', 'the bureau above by alias'],
    ['北市產業局市場處', '臺北市市場處', 'the bureau above by its other alias'],
    ['環保局稽查大隊', '臺北市政府環境保護局環保稽查大隊', 'both by alias'],
    ['工務局新建工程處', '臺北市政府工務局新建工程處', 'the bureau above in the name'],
    ['新建工程處', '臺北市政府工務局新建工程處', 'left out'],
    ['臺北市新建工程處', '臺北市政府工務局新建工程處', 'left out after the City'],
    ['民政局大安區公所', null, 'a district office has no bureau above'],
    ['警察局教育局', null, 'nor has a bureau'],
    ['中正第一分局', '臺北市政府警察局中正第一分局', 'with its ordinal'],
    ['中正一分局', '臺北市政府警察局中正第一分局', 'its alias'],
    ['文山第二分局', '臺北市政府警察局文山第二分局', 'with its ordinal'],
    ['文山二分局', '臺北市政府警察局文山第二分局', 'its alias'],
    ['中正第1分局', null, 'anything looser is not listed'],
    ['信義第一分局', null, 'there is one only'],
    ['第一區工程處', '臺北市政府捷運工程局第一區工程處', 'a name'],
    ['捷運局機電系統工程處', '臺北市政府捷運工程局機電系統工程處', 'the bureau above by alias'],
    ['工務局東區工程處', null, 'the wrong bureau'],
    ['大安區地政事務所', null, 'land offices are not by district'],
    ['內湖地政事務所', null, 'there are six only'],
    ['大安戶政', '臺北市大安區戶政事務所', 'an alias'],
    ['大安健服中心', '臺北市大安區健康服務中心', 'an alias'],
    ['臺北市政府臺北自來水事業處', '臺北自來水事業處', 'the City before a full name'],
    ['臺北市政府臺北市立動物園', '臺北市立動物園', 'the City before a full name'],
    ['自來水事業處', null, '臺北 is no prefix'],
    ['警察分局', null, 'neither the entry nor the type'],
    ['垃圾焚化廠', null, 'neither the entry nor the type'],
    ['各分局', null, 'neither'],
    ['各區公所', null, 'the entry has no 各'],
    ['一分局', null, 'looser'],
    ['古亭區', null, 'no district'],
    ['臺北市政府', null, 'the City itself'],
    ['臺北市立ＡＢＣ國小', '臺北市立abc國小', 'the name of a school is the folded input'],
    ['台北市 立建國高中', '臺北市立建國高中', 'folded'],
  ])('%s is %s: %s', (name, expected) => {
    expect(meant(name)).toBe(expected)
  })

  test.each<[string, string[], string]>([
    [
      '大安區',
      [
        '臺北市大安區戶政事務所',
        '臺北市大安地政事務所',
        '臺北市政府警察局大安分局',
        '臺北市大安區健康服務中心',
        '臺北市大安區公所',
      ],
      'as 大安',
    ],
    [
      '臺北市大安區',
      [
        '臺北市大安區戶政事務所',
        '臺北市大安地政事務所',
        '臺北市政府警察局大安分局',
        '臺北市大安區健康服務中心',
        '臺北市大安區公所',
      ],
      'the City before it',
    ],
    [
      '內湖',
      [
        '臺北市內湖區戶政事務所',
        '臺北市政府警察局內湖分局',
        '臺北市內湖區健康服務中心',
        '臺北市政府環境保護局內湖垃圾焚化廠',
        '臺北市內湖區公所',
      ],
      'an incinerator, no land office',
    ],
    [
      '中正',
      [
        '臺北市中正區戶政事務所',
        '臺北市政府警察局中正第一分局',
        '臺北市政府警察局中正第二分局',
        '臺北市中正區健康服務中心',
        '臺北市中正區公所',
      ],
      'two precincts',
    ],
    [
      '信義',
      ['臺北市信義區戶政事務所', '臺北市政府警察局信義分局', '臺北市信義區健康服務中心', '臺北市信義區公所'],
      'no land office',
    ],
    ['中正分局', ['臺北市政府警察局中正第一分局', '臺北市政府警察局中正第二分局'], 'without its ordinal'],
    [
      '臺北市政府警察局文山分局',
      ['臺北市政府警察局文山第一分局', '臺北市政府警察局文山第二分局'],
      'without its ordinal, in full',
    ],
    ['第一分局', ['臺北市政府警察局中正第一分局', '臺北市政府警察局文山第一分局'], 'without its district'],
    ['第二分局', ['臺北市政府警察局中正第二分局', '臺北市政府警察局文山第二分局'], 'without its district'],
    ['警察局中正', ['臺北市政府警察局中正第一分局', '臺北市政府警察局中正第二分局'], 'only what belongs to the bureau'],
    [
      '警察大隊',
      ['臺北市政府警察局保安警察大隊', '臺北市政府警察局刑事警察大隊', '臺北市政府警察局交通警察大隊'],
      'entry and type',
    ],
    [
      '警察隊',
      [
        '臺北市政府警察局少年警察隊',
        '臺北市政府警察局婦幼警察隊',
        '臺北市政府警察局捷運警察隊',
        '臺北市政府警察局通信隊',
      ],
      'entry and type',
    ],
    [
      '焚化廠',
      [
        '臺北市政府環境保護局內湖垃圾焚化廠',
        '臺北市政府環境保護局木柵垃圾焚化廠',
        '臺北市政府環境保護局北投垃圾焚化廠',
      ],
      'the type alone',
    ],
  ])('%s may be %j: %s', (name, expected) => {
    expect(meant(name)).toEqual(expected)
  })

  test.each<[names: string[], entry: string]>([
    [
      ['各戶政事務所', '戶政事務所', '臺北市戶政事務所', '民政局戶政事務所', '臺北市政府民政局各戶政事務所'],
      '各戶政事務所',
    ],
    [['各地政事務所', '地政事務所', '地政局地政事務所'], '各地政事務所'],
    [['各警察分局', '分局', '警察局分局', '臺北市政府警察局各警察分局'], '各警察分局'],
    [['警察大隊', '警察局警察大隊'], '警察大隊'],
    [['警察隊', '北市警察局警察隊'], '警察隊'],
    [['各健康服務中心', '健康服務中心', '衛生局健康服務中心'], '各健康服務中心'],
    [['各垃圾焚化廠', '焚化廠', '環保局焚化廠'], '各垃圾焚化廠'],
    [
      ['捷運工程局各工程處', '工程處', '捷運局工程處', '捷運局各工程處', '臺北市政府捷運工程局各工程處'],
      '捷運工程局各工程處',
    ],
    [['區公所', '臺北市區公所', '臺北市政府區公所'], '區公所'],
  ])('%j may each be any body of %s', (names, entry) => {
    for (const name of names)
      expect(classify(name)).toEqual({
        status: 'ambiguous',
        candidates: expectedBodies
          .filter((body) => body.entry === entry)
          .map(({ kind, name: full }) => ({ kind, name: full })),
      })
  })

  test.each<[string, string[], string]>([
    ['木柵', ['臺北市政府環境保護局木柵垃圾焚化廠'], 'one fit'],
    ['古亭', ['臺北市古亭地政事務所'], 'one fit'],
    ['建成', ['臺北市建成地政事務所'], 'one fit'],
    ['民政局大安', ['臺北市大安區戶政事務所'], 'one fit under the bureau'],
    ['環保局北投', ['臺北市政府環境保護局北投垃圾焚化廠'], 'one fit under the bureau'],
    ['東區', ['臺北市政府捷運工程局東區工程處'], 'one fit'],
    ['建國高中', ['臺北市立建國高中'], 'the City before it'],
    ['市立建國高中', ['臺北市立建國高中'], '臺北 before it'],
    ['臺北市建國高中', [], '立 is missing: as likely a private school'],
    ['臺北市華興高級中等學校', [], 'a private school'],
    ['復興學校財團法人臺北市復興實驗高級中學', [], 'a private school by its official name'],
    ['北市立建國高中', ['臺北市立建國高中'], '北市 in place of 臺北市'],
    ['東門國小', ['臺北市○○區東門國小'], 'the district is left open'],
    ['東門國小附設幼兒園', ['臺北市○○區東門國小附設幼兒園'], 'the district is left open'],
    ['臺北市東門國小', [], 'the district is missing'],
    ['臺北市○○區東門國小', [], 'never the name itself'],
    ['大安區東門國小', ['臺北市大安區東門國小'], 'the district is there'],
    ['市立大學', ['臺北市立大學'], '臺北 before it'],
    ['私立復興高中', [], 'private'],
    ['臺北市私立復興高中', [], 'private, in the City'],
    ['國立臺灣大學', [], 'national'],
    ['新北市立板橋高中', [], 'another city'],
    ['新竹高中', [], 'another city, for short'],
    ['新北市政府教育局', [], 'another city'],
    ['臺北縣教育局', [], 'a county'],
    ['臺北市圖書館', ['臺北市立圖書館'], 'the nearest'],
    ['聯合醫院仁愛院區', ['臺北市立聯合醫院'], 'a section of a body'],
    ['臺北市大安區公處', ['臺北市大安區公所'], 'a misprint'],
    ['大安区公所', ['臺北市大安區公所'], 'a simplified character'],
    ['局', [], 'nothing near'],
    ['臺北市政府', [], 'nothing left to compare'],
  ])('%s is not listed; suggested is %j: %s', (name, expected) => {
    expect(suggestions(name)).toEqual(expected)
  })
})

describe('2.2, 2.3 貳、二、三 bodies merged, renamed or founded since', () => {
  const merged = '臺北市青少年發展暨家庭教育中心'

  test.each<[string, string | null, string | null, string | null, string]>([
    ['青少年發展處', '臺北市青少年發展處', '臺北市青少年發展處', merged, 'the listed body while it counts'],
    ['臺北市青少年發展處', '臺北市青少年發展處', '臺北市青少年發展處', merged, 'the City before the entry'],
    ['教育局家庭教育中心', '臺北市家庭教育中心', '臺北市家庭教育中心', merged, 'found by the other old entry'],
    [
      '家庭教育中心',
      '臺北市家庭教育中心',
      '臺北市家庭教育中心',
      merged,
      'an alias of the merged body, where it is free',
    ],
    ['青少年發展暨家庭教育中心', merged, null, merged, 'the name of today'],
    [merged, merged, null, merged, 'in full'],
    ['青發中心', merged, null, merged, 'an alias of today'],
    ['青發處', '臺北市青少年發展處', '臺北市青少年發展處', null, 'an alias of 2018'],
    ['青年局', null, null, '臺北市政府青年局', 'founded since'],
  ])('%s is %s with successors, %s as enacted, %s today: %s', (name, succeeding, enacted, today) => {
    expect(meant(name)).toBe(succeeding)
    expect(meant(name, asEnacted)).toBe(enacted)
    expect(meant(name, current)).toBe(today)
    expect(readingsOf(name)).toEqual(['successor-bodies: successors-count'])
    expect(readingsOf(name, asEnacted)).toEqual(['successor-bodies: as-enacted'])
    expect(readingsOf(name, current)).toEqual(['successor-bodies: current'])
  })

  test('the entry is the one that the body of today stems from, or its short name', () => {
    expect(classify('家庭教育中心', current)).toEqual({
      status: 'listed',
      kind: 'second-level',
      name: '臺北市青少年發展暨家庭教育中心',
      entry: '青少年發展處',
    })
    expect(classify('青年局', current)).toEqual({
      status: 'listed',
      kind: 'first-level',
      name: '臺北市政府青年局',
      entry: '青年局',
    })
  })

  test('a class entry covers its members either way', () => {
    expect(readingsOf('第一區工程處')).toEqual([])
    expect(classify('分局', current)).toEqual(classify('分局'))
  })
})

describe('2.3 貳、三 the communications division', () => {
  test.each<[string, string | string[] | null, string | string[] | null, string]>([
    ['通信隊', '臺北市政府警察局通信隊', null, 'by itself'],
    ['臺北市政府警察局通信隊', '臺北市政府警察局通信隊', null, 'in full'],
    [
      '警察隊',
      [
        '臺北市政府警察局少年警察隊',
        '臺北市政府警察局婦幼警察隊',
        '臺北市政府警察局捷運警察隊',
        '臺北市政府警察局通信隊',
      ],
      ['臺北市政府警察局少年警察隊', '臺北市政府警察局婦幼警察隊', '臺北市政府警察局捷運警察隊'],
      'among the others',
    ],
  ])('%s is %j, strictly %j: %s', (name, included, strictly) => {
    expect(meant(name)).toEqual(included)
    expect(meant(name, strict)).toEqual(strictly)
    expect(readingsOf(name)).toEqual(['communications-division: included'])
    expect(readingsOf(name, strict)).toEqual(['communications-division: strict'])
  })
})

describe('2.5 貳、五 private and national schools', () => {
  test.each<[string, string | null, string]>([
    ['臺北市私立復興高中', '高中', '臺北市私立…'],
    ['台北市大安區私立復興國小', '國小', '臺北市○○區私立…'],
    ['臺北市國立成功國中', '國中', '臺北市國立…'],
    ['臺北市私立東吳大學', null, 'a university'],
    ['私立復興高中', null, 'no city'],
    ['國立臺灣師範大學附屬高級中學', null, 'no city'],
    ['新北市私立竹林高中', null, 'another city'],
  ])('%s is %s where only universities must be municipal: %s', (name, entry) => {
    expect(classify(name)).toEqual({ status: 'not-listed', suggestions: [] })
    expect(classify(name, universitiesOnly)).toEqual(
      entry === null
        ? { status: 'not-listed', suggestions: [] }
        : { status: 'listed', kind: 'school', name: name.replace('台', '臺'), entry },
    )
    expect(readingsOf(name, universitiesOnly)).toEqual(entry === null ? [] : ['municipal-schools: universities-only'])
  })
})

describe('the reasons', () => {
  test.each<[string, string[], string]>([
    ['教育局', ['2.2 named-body'], 'a first-level agency'],
    ['停管處', ['2.3 named-body'], 'a second-level one'],
    ['北捷', ['2.4 named-body'], 'an enterprise'],
    ['大安區公所', ['3 named-body'], 'a district office'],
    ['臺北市立建國高中', ['2.5 school-by-form'], 'a school'],
    ['分局', ['2.3 several-bodies-fit'], 'of one clause'],
    ['大安', ['2.3 several-bodies-fit', '3 several-bodies-fit'], 'of two clauses'],
    ['木柵', ['2.3 named-in-part'], 'one fit'],
    [
      '建國高中',
      ['2.2 not-named', '2.3 not-named', '2.4 not-named', '3 not-named', '2.5 school-without-city'],
      'every list was looked through',
    ],
    [
      '外交部',
      ['2.2 not-named', '2.3 not-named', '2.4 not-named', '3 not-named', '2.5 no-school-form'],
      'every list was looked through',
    ],
  ])('%s: %j, %s', (name, expected) => {
    expect(classifyBody({ name }).basis.map(({ clause, code }) => `${clause} ${code}`)).toEqual(expected)
  })

  test('say what was found', () => {
    expect(classifyBody({ name: '停管處' }).basis).toEqual([
      { clause: '2.3', code: 'named-body', data: { name: '臺北市停車管理工程處', entry: '停車管理工程處' } },
    ])
    expect(classifyBody({ name: '中正分局' }).basis).toEqual([
      {
        clause: '2.3',
        code: 'several-bodies-fit',
        data: { names: ['臺北市政府警察局中正第一分局', '臺北市政府警察局中正第二分局'] },
      },
    ])
    expect(classifyBody({ name: '古亭' }).basis).toEqual([
      { clause: '2.3', code: 'named-in-part', data: { name: '臺北市古亭地政事務所' } },
    ])
    expect(classifyBody({ name: ' 外 交部' }).basis[0]).toEqual({
      clause: '2.2',
      code: 'not-named',
      data: { name: '外交部' },
    })
  })
})

describe('faulty facts', () => {
  test.each<[unknown, string[], string]>([
    [{ name: '' }, ['name empty'], 'nothing'],
    [{ name: ' 　\n' }, ['name empty'], 'spaces alone'],
    [{ name: '字'.repeat(101) }, ['name too-long'], 'a hundred and one characters'],
    [{ name: '𠮷'.repeat(101) }, ['name too-long'], 'counted as code points'],
    [{ name: '字'.repeat(100_000) }, ['name too-long'], 'far too long'],
    [{ name: `${'字'.repeat(60)} ${'字'.repeat(60)}` }, ['name too-long'], 'counted before spaces are folded'],
    [{ name: 'ﾊﾞ'.repeat(51) }, ['name too-long'], 'counted before width is folded'],
    [{ name: 5 }, ['name wrong-type'], 'no text'],
    [{}, ['name missing'], 'no name'],
    [{ name: null, kind: 'school' }, ['name wrong-type', 'kind unknown-key'], 'several faults at once'],
    ['教育局', [' wrong-type'], 'no facts'],
  ])('%j is refused: %j, %s', (given, faults) => {
    expect(faultsOf(() => classifyBody(given as never)).sort()).toEqual([...faults].sort())
  })

  test.each<[string, string]>([
    ['字', 'one character'],
    ['字'.repeat(100), 'a hundred characters'],
    ['𠮷'.repeat(100), 'a hundred code points, two hundred units'],
    [`  ${'字'.repeat(100)}　`, 'a hundred once trimmed'],
  ])('%s is read: %s', (name) => {
    expect(classify(name).status).toBe('not-listed')
  })

  test('the limit is part of the fault and of the schema', () => {
    expect(thrownBy(() => classifyBody({ name: '字'.repeat(101) }))).toMatchObject({
      issues: [{ path: 'name', code: 'too-long', data: { maximum: 100 } }],
    })
    expect(z.toJSONSchema(classifyBody.facts, { io: 'input' })).toMatchObject({
      properties: { name: { type: 'string', pattern: '^\\s*\\S(?:[\\s\\S]{0,98}\\S)?\\s*$' } },
      required: ['name'],
    })
  })
})

describe('what lies elsewhere', () => {
  test(`is never listed: ${namesFromElsewhere.length} names`, () => {
    expect(new Set(namesFromElsewhere).size).toBeGreaterThanOrEqual(200)
    for (const name of namesFromElsewhere) expect([name, classify(name).status]).not.toEqual([name, 'listed'])
  })

  test('no name of the list is ever that of another city', () => {
    const names = expectedBodies.flatMap(({ name, entry, aliases }) => [name, entry, ...aliases])
    fc.assert(
      fc.property(
        fc.constantFrom(...otherCities),
        fc.constantFrom('', '政府', '立'),
        fc.constantFrom(...names, '大安', '分局', '建國高中', '東門國小'),
        (city, office, name) => {
          expect(classify(city + office + name)).toEqual({ status: 'not-listed', suggestions: [] })
        },
      ),
      { numRuns: 500 },
    )
  })

  test('nothing is listed that is not known: a body of the list, or a name that says 臺北市', () => {
    const known = new Set(bodies.map(({ name }) => name))
    const parts = fc.constantFrom(
      '臺北市',
      '臺北',
      '新北市',
      '立',
      '政府',
      '教育局',
      '警察局',
      '大安',
      '大安區',
      '第一',
      '分局',
      '國小',
      '高中',
      '大學',
      '私立',
      '國立',
      '實驗',
      '圖書館',
      '工程處',
      '青年局',
      '通信隊',
      '建',
    )
    fc.assert(
      fc.property(fc.array(parts, { minLength: 1, maxLength: 6 }), (chosen) => {
        const name = chosen.join('')
        const value = classify(name)
        if (value.status === 'listed' && value.kind === 'school') {
          expect(value.name).toBe(name)
          expect(name).toMatch(/^臺北市(?!.*(?:私立|國立|新北市))/)
        } else
          for (const found of value.status === 'listed'
            ? [value]
            : value.status === 'ambiguous'
              ? value.candidates
              : [])
            expect(known).toContain(found.name)
        if (value.status === 'ambiguous') expect(value.candidates.length).toBeGreaterThan(1)
      }),
      { numRuns: 2000 },
    )
  })
})

describe('any name', () => {
  const anyName = fc.string({ unit: 'binary', minLength: 1, maxLength: 100 }).filter((name) => name.trim() !== '')

  test('of 1 to 100 code points has an answer, with at most three suggestions', () => {
    fc.assert(
      fc.property(anyName, (name) => {
        const value = classify(name)
        if (value.status === 'not-listed') expect(value.suggestions.length).toBeLessThanOrEqual(3)
      }),
      { numRuns: 500 },
    )
  })

  test('with spaces, variants and full width in it means the same', () => {
    const toFullWidth = (name: string): string =>
      name.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0))
    fc.assert(
      fc.property(
        fc.constantFrom(
          ...expectedBodies.flatMap(({ name, aliases }) => [name, ...aliases]),
          '大安',
          '建國高中',
          '臺北市立建國高中',
          '教育局停管處',
        ),
        fc.array(fc.nat(10), { maxLength: 3 }),
        (name, places) => {
          const spaced = places.reduce((text, place) => `${text.slice(0, place)} \u200B${text.slice(place)}`, name)
          expect(classify(toFullWidth(spaced).replaceAll('臺', '台').replaceAll('市', '巿').toUpperCase())).toEqual(
            classify(name),
          )
        },
      ),
      { numRuns: 300 },
    )
  })

  test('every suggestion for a name that is no school is listed under its own name', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...expectedBodies),
        fc.nat(15),
        fc.constantFrom('', '處', '中山', '局'),
        (body, place, slip) => {
          const value = classify(body.name.slice(0, place) + slip + body.name.slice(place + 1) || '處')
          if (value.status === 'not-listed')
            for (const suggestion of value.suggestions) expect(meant(suggestion)).toBe(suggestion)
        },
      ),
      { numRuns: 300 },
    )
  })

  const anyKnownName = fc.oneof(
    fc.constantFrom(...expectedBodies.flatMap(({ name, entry, aliases }) => [name, entry, ...aliases])),
    fc.constantFrom(
      '青年',
      '青發',
      '青少年處',
      '家庭教育',
      '通信',
      '警察隊',
      '臺北市私立復興高中',
      '臺北市私立東吳大學',
      '臺北市大安區私立復興國小',
      '私立復興高中',
      '大安',
      '木柵',
      '建國高中',
    ),
    fc.constantFrom(...namesFromElsewhere),
    anyName,
  )
  testLawOfEveryRule(
    classifyBody,
    {
      id: 'definitions.classify-body',
      exportName: 'classifyBody',
      clauses: ['2.2', '2.3', '2.4', '2.5', '3'],
      readings: ['successor-bodies', 'municipal-schools', 'communications-division'],
    },
    fc.record({ name: anyKnownName }),
  )

  test('classifies as somebody does who has written down every way to write each body, under any readings', () => {
    const classifiers = new Map<string, ReturnType<typeof plainClassifier>>()
    const classifierFor = (choices: Record<string, string>): ReturnType<typeof plainClassifier> => {
      const key = nameReadings.map((id) => choices[id]).join()
      if (!classifiers.has(key)) classifiers.set(key, plainClassifier(expectedBodies, choices))
      return classifiers.get(key)!
    }
    fc.assert(
      fc.property(randomNames, choicesOf(...nameReadings), (name, readings) => {
        fc.pre(name.trim() !== '')
        const { first, ...expected } = classifierFor(readings)(name)
        const value = classify(name, readings)
        if (value.status !== 'not-listed') expect(value).toEqual(expected)
        else {
          expect(value.status).toBe(expected.status)
          if (first !== undefined) expect(value.suggestions[0]).toBe(first)
        }
      }),
      { seed: 14, numRuns: 2000 },
    )
  })

  test('facts and values are typed', () => {
    expectTypeOf(classifyBody).parameter(0).toEqualTypeOf<{ readonly name: string }>()
    expectTypeOf(classify('x').status).toEqualTypeOf<'listed' | 'ambiguous' | 'not-listed'>()
    expect(() =>
      classify('教育局', {
        // @ts-expect-error -- no such choice
        'successor-bodies': 'today',
      }),
    ).toThrow()
  })
})
