import { describe, expect, test } from 'vitest'
import { bodyIndex, shortNamesOf } from '../../../src/law/c02-definitions/body-index'
import { namedBodies } from '../../../src/law/c02-definitions/named-bodies'

const { own, shared, parents } = bodyIndex()
const short = (wanted: string): string[] => shortNamesOf(namedBodies.find(({ name }) => name === wanted)!)

describe('bodyIndex', () => {
  test('is made once', () => {
    expect(bodyIndex()).toBe(bodyIndex())
  })

  test('no name leads to two bodies of one time', () => {
    const doubtful = [...own].filter(([, found]) => found.length > 1)
    expect(doubtful.map(([name, found]) => [name, ...found.map(({ register }) => register)])).toEqual([
      ['青少年發展處', 'as-enacted', 'successor'],
      ['家庭教育中心', 'as-enacted', 'successor'],
    ])
  })

  test("no name is both one body's own and shared by several", () => {
    expect([...shared.keys()].filter((name) => own.has(name))).toEqual([])
  })

  test('shared names keep the order of the bodies', () => {
    for (const found of shared.values())
      expect(found.map((body) => namedBodies.indexOf(body))).toEqual(
        found.map((body) => namedBodies.indexOf(body)).sort((a, b) => a - b),
      )
  })

  test('the bureaus above are known in full and by alias', () => {
    expect(
      [...parents.values()]
        .flat()
        .filter(([, entry]) => entry === '產業發展局')
        .map(([title]) => title),
    ).toEqual(['產業發展局', '產發局', '產業局'])
    expect(parents.get('捷')).toEqual([
      ['捷運工程局', '捷運工程局'],
      ['捷運局', '捷運工程局'],
    ])
    expect([...parents.values()].flat().map(([title]) => title)).not.toContain('體育局')
    for (const [first, titles] of parents) expect(titles.filter(([title]) => !title.startsWith(first))).toEqual([])
  })
})

describe('shortNamesOf', () => {
  test.each<[string, string[], string]>([
    ['臺北市政府教育局', ['教育局'], 'without the City'],
    ['臺北市停車管理工程處', ['停車管理工程處', '停管處'], 'with its alias'],
    ['臺北市政府工務局大地工程處', ['大地工程處', '大地處'], 'without the bureau above'],
    ['臺北市立圖書館', ['市立圖書館', '北市圖'], 'before 立 only 臺北 goes'],
    ['臺北廣播電臺', ['臺北廣播電臺'], '臺北 alone stays'],
    ['臺北市政府資訊局', ['資訊局', 'doit'], 'folded'],
    ['臺北市政府警察局通信隊', ['通信隊'], 'the bureau above is the police'],
    ['臺北市市政大樓公共事務管理中心', ['市政大樓公共事務管理中心', '公管中心'], '市 only once'],
  ])('%s is %j: %s', (name, expected) => {
    expect(short(name)).toEqual(expected)
  })
})
