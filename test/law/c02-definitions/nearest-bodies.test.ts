import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { editDistance } from '../../../src/kernel/edit-distance'
import { nearestBodies } from '../../../src/law/c02-definitions/nearest-bodies'
import type { ReadingOf } from '../../../src/law/rule'
import { taken } from '../taken'
import { type ExpectedBody, expectedBodies } from './expected-bodies'

const noReading: ReadingOf = (id) => {
  throw new Error(`${id} was asked`)
}

describe('nearestBodies', () => {
  test.each<[string, string[], string]>([
    ['臺北市圖書館', ['臺北市立圖書館'], '立 is missing'],
    ['圖書館', ['臺北市立圖書館'], '市立 is missing'],
    ['研究發展考合委員會', ['臺北市政府研究發展考核委員會'], 'one character wrong'],
    ['臺北市大安區公處', ['臺北市大安區公所'], 'one character wrong'],
    ['大安区公所', ['臺北市大安區公所'], 'a simplified character'],
    ['資訊處', ['臺北市政府資訊局'], 'one character in three'],
    ['環保局內湖焚化場', ['臺北市政府環境保護局內湖垃圾焚化廠', '臺北市政府環境保護局'], 'after the bureau above'],
    ['聯合醫院仁愛院區', ['臺北市立聯合醫院'], 'a section, without 臺北市立'],
    ['臺北市立聯合醫院仁愛院區', ['臺北市立聯合醫院'], 'a section, in full'],
    ['臺北市聯合醫院仁愛院區', ['臺北市立聯合醫院'], 'a section, without 立'],
    ['北市聯醫仁愛院區', ['臺北市立聯合醫院'], 'a section, after an alias'],
    ['衛生局聯合醫院仁愛院區', ['臺北市立聯合醫院', '臺北市政府衛生局'], 'a section, after the bureau above'],
    ['教育局聯合醫院仁愛院區', ['臺北市政府教育局'], 'after the wrong bureau'],
    ['圖書館大安分館', ['臺北市立圖書館'], 'a branch'],
    [
      '警察局大安分局敦化南路派出所',
      ['臺北市政府警察局大安分局', '臺北市政府警察局'],
      'a station: the bodies that it names, the nearest first',
    ],
    ['教育局停管處', ['臺北市政府教育局'], 'a wrong bureau above'],
    ['某委會', ['臺北市政府都市計畫委員會', '臺北市政府客家事務委員會'], 'near two aliases'],
    ['局', [], 'one character of three'],
    ['青少年發展局', [], 'like a body that was merged into another'],
    ['內政部', [], 'two of three characters differ'],
    ['xyz', [], 'nothing alike'],
    ['', [], 'nothing given'],
    ['臺北市政府', [], 'the City itself'],
    ['衛生局', ['臺北市政府衛生局'], 'a body itself'],
    ['𠮷'.repeat(100), [], 'long and unlike'],
  ])('%s: %j, %s', (name, expected) => {
    expect(nearestBodies(name, noReading)).toEqual(expected)
  })

  test('three at most', () => {
    expect(nearestBodies('中某區健康服務中心', noReading)).toEqual([
      '臺北市中山區健康服務中心',
      '臺北市中正區健康服務中心',
      '臺北市松山區健康服務中心',
    ])
  })

  /** Every short form of a body's name, the City and the bureau above left out or not. */
  const formsOf = ({ name, parent, aliases }: ExpectedBody): string[] => {
    const bare = name.replace(/^臺北市(?:政府|立)?/, '')
    return [bare, `市立${bare}`, ...(parent === null ? [] : [bare.replace(parent, '')]), ...aliases]
  }
  const bureaus = expectedBodies.flatMap(({ kind, entry, aliases }) =>
    kind === 'first-level' ? [entry, ...aliases] : [],
  )

  test('what is suggested is near, or a body of which a section is named', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...expectedBodies.filter(({ register }) => register === 'both')),
        fc.nat(12),
        fc.constantFrom('', '處', '中山', '局'),
        fc.constantFrom('', '辦公室', '仁愛院區'),
        (body, place, misprint, section) => {
          const name = body.name.slice(0, place) + misprint + body.name.slice(place + 1) + section
          const bare = name.replace(/^臺北(?=市立)|^(?:臺北市政府|臺北市|北市)/, '')
          const given = [
            bare,
            ...bureaus.filter((bureau) => bare.startsWith(bureau)).map((bureau) => bare.slice(bureau.length)),
          ]
          for (const found of nearestBodies(name, taken())) {
            const forms = formsOf(expectedBodies.find((other) => other.name === found)!)
            const isNear = given.some((one) =>
              forms.some(
                (form) => one.startsWith(form) || editDistance(one, form) <= Math.max(one.length, form.length) / 3,
              ),
            )
            expect([name, found, isNear]).toEqual([name, found, true])
          }
        },
      ),
      { numRuns: 500 },
    )
  })

  test('suggests only what the regulation names under the readings taken', () => {
    expect(nearestBodies('青年', taken())).toEqual([])
    expect(nearestBodies('青年', taken({ 'successor-bodies': 'current' }))).toEqual(['臺北市政府青年局'])
    expect(nearestBodies('家庭教育', taken({ 'successor-bodies': 'as-enacted' }))).toEqual([])
    for (const choice of ['successors-count', 'current'])
      expect(nearestBodies('家庭教育', taken({ 'successor-bodies': choice }))).toEqual([
        '臺北市青少年發展暨家庭教育中心',
      ])
    expect(nearestBodies('通信', taken())).toEqual(['臺北市政府警察局通信隊'])
    expect(nearestBodies('通信', taken({ 'communications-division': 'strict' }))).toEqual([])
  })
})
