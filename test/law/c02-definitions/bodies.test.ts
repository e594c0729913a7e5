import { describe, expect, test } from 'vitest'
import { bodies, bodyKinds } from '../../../src/law/c02-definitions'
import { classEntries } from '../../../src/law/c02-definitions/class-entries'
import { districts } from '../../../src/law/c02-definitions/districts'
import { expectFrozenPlainData } from '../../kernel/plain-data'
import { expectedBodies } from './expected-bodies'

const entriesOf = (wanted: string): string[] => [
  ...new Set(
    bodies
      .filter(({ kind, register }) => kind === wanted && register !== 'founded' && register !== 'successor')
      .map(({ entry }) => entry),
  ),
]

describe('2.2 to 2.4, 3 貳、二至四 · 參 the bodies', () => {
  test('are those expected, each with its entry, bureau above and short forms, in their order', () => {
    expect(bodies.map(({ english: _english, ...body }) => body)).toEqual(expectedBodies)
  })

  test('are frozen plain data, and none is called like another', () => {
    expectFrozenPlainData(bodies)
    expect(new Set(bodies.map(({ name }) => name)).size).toBe(150)
  })

  test('2.2 first-level agencies: the entries of 貳、二 in their order', () => {
    expect(entriesOf('first-level')).toEqual([
      '秘書處',
      '人事處',
      '主計處',
      '政風處',
      '公務人員訓練處',
      '研究發展考核委員會',
      '都市計畫委員會',
      '原住民族事務委員會',
      '客家事務委員會',
      '民政局',
      '財政局',
      '教育局',
      '產業發展局',
      '工務局',
      '交通局',
      '社會局',
      '勞動局',
      '警察局',
      '衛生局',
      '環境保護局',
      '都市發展局',
      '文化局',
      '消防局',
      '捷運工程局',
      '翡翠水庫管理局',
      '觀光傳播局',
      '地政局',
      '兵役局',
      '體育局',
      '資訊局',
      '法務局',
    ])
  })

  test('2.3 second-level agencies: the entries of 貳、三, none more and none less', () => {
    expect(entriesOf('second-level').sort()).toEqual(
      [
        '市政大樓公共事務管理中心',
        '孔廟管理委員會',
        '殯葬管理處',
        '各戶政事務所',
        '稅捐稽徵處',
        '動產質借處',
        '市立圖書館',
        '市立動物園',
        '天文科學教育館',
        '教師研習中心',
        '青少年發展處',
        '家庭教育中心',
        '市場處',
        '商業處',
        '動物保護處',
        '新建工程處',
        '水利工程處',
        '公園路燈工程管理處',
        '衛生下水道工程處',
        '大地工程處',
        '停車管理工程處',
        '交通管制工程處',
        '公共運輸處',
        '交通事件裁決所',
        '陽明教養院',
        '家庭暴力暨性侵害防治中心',
        '浩然敬老院',
        '勞動檢查處',
        '就業服務處',
        '勞動力重建運用處',
        '職能發展學院',
        '各警察分局',
        '警察大隊',
        '警察隊',
        '市立聯合醫院',
        '各健康服務中心',
        '環保稽查大隊',
        '各垃圾焚化廠',
        '都市更新處',
        '建築管理工程處',
        '市立國樂團',
        '市立交響樂團',
        '市立美術館',
        '中山堂管理所',
        '文獻館',
        '藝文推廣處',
        '捷運工程局各工程處',
        '臺北廣播電臺',
        '土地開發總隊',
        '各地政事務所',
      ].sort(),
    )
  })

  test('2.4 the two enterprises, and 3 the district offices', () => {
    expect(entriesOf('enterprise')).toEqual(['臺北大眾捷運股份有限公司', '自來水處'])
    expect(entriesOf('district-office')).toEqual(['區公所'])
  })

  test('stand in the order of their kinds, schools left out', () => {
    expect([...new Set(bodies.map(({ kind }) => kind))]).toEqual(bodyKinds.filter((kind) => kind !== 'school'))
  })

  test('each bureau above is a first-level agency of both times', () => {
    const agencies = bodies
      .filter(({ kind, register }) => kind === 'first-level' && register === 'both')
      .map(({ entry }) => entry)
    for (const { parent, kind } of bodies) expect(kind === 'second-level' ? agencies : [null]).toContain(parent)
  })

  test('have an English name where the City uses one: first-level agencies and enterprises', () => {
    for (const { kind, english } of bodies) expect(english === null).toBe(!['first-level', 'enterprise'].includes(kind))
    const inEnglish = bodies.flatMap(({ english }) => english ?? [])
    expect(new Set(inEnglish).size).toBe(inEnglish.length)
    expect(inEnglish).toEqual(
      expect.arrayContaining([
        'Department of Information Technology',
        'Taipei City Police Department',
        'Taipei Water Department',
      ]),
    )
  })
})

describe('2.3, 3 貳、三 · 參 the entries that stand for several bodies', () => {
  test('there are twelve districts', () => {
    expect(districts).toEqual([
      '松山',
      '信義',
      '大安',
      '中山',
      '中正',
      '大同',
      '萬華',
      '文山',
      '南港',
      '內湖',
      '士林',
      '北投',
    ])
  })

  test.each<[string, number]>([
    ['各戶政事務所', 12],
    ['各地政事務所', 6],
    ['各警察分局', 14],
    ['警察大隊', 3],
    ['警察隊', 4],
    ['各健康服務中心', 12],
    ['各垃圾焚化廠', 3],
    ['捷運工程局各工程處', 7],
    ['區公所', 12],
  ])('%s stands for %i', (entry, count) => {
    expect(classEntries.find((known) => known.entry === entry)!.members).toHaveLength(count)
    expect(bodies.filter((body) => body.entry === entry)).toHaveLength(count)
  })

  test('there are no others', () => {
    expect(classEntries).toHaveLength(9)
  })
})
