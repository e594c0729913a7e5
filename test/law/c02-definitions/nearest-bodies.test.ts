import { describe, expect, test } from 'vitest'
import { nearestBodies } from '../../../src/law/c02-definitions/nearest-bodies'
import { readingChoices } from '../../../src/law/reading-choices'
import type { ReadingOf } from '../../../src/law/rule'

const readings =
  (chosen: Record<string, string> = {}): ReadingOf =>
  (id) =>
    chosen[id] ?? readingChoices[id][0]
const noReading: ReadingOf = (id) => {
  throw new Error(`${id} was asked`)
}

describe('nearestBodies', () => {
  test.each<[string, string[], string]>([
    ['圖書館', ['臺北市立圖書館'], 'a part of the short name'],
    ['研究發展考合委員會', ['臺北市政府研究發展考核委員會'], 'one character wrong'],
    [
      '警察局大安分局敦化南路派出所',
      ['臺北市政府警察局大安分局', '臺北市政府警察局'],
      'a station: the bodies that it names',
    ],
    ['教育局停管處', ['臺北市政府教育局', '臺北市停車管理工程處'], 'a wrong bureau above: both'],
    ['局', ['臺北市政府民政局', '臺北市政府財政局', '臺北市政府教育局'], 'three at most'],
    ['內政部', [], 'more than half differs'],
    ['xyz', [], 'nothing alike'],
    ['', [], 'nothing given'],
    ['𠮷'.repeat(100), [], 'long and unlike'],
  ])('%s: %j, %s', (name, expected) => {
    expect(nearestBodies(name, noReading)).toEqual(expected)
  })

  test('suggests only what the regulation names under the readings taken', () => {
    expect(nearestBodies('青年', readings())).toEqual([])
    expect(nearestBodies('青年', readings({ 'successor-bodies': 'current' }))).toEqual(['臺北市政府青年局'])
    expect(nearestBodies('家庭教育', readings())).toEqual(['臺北市家庭教育中心'])
    expect(nearestBodies('家庭教育', readings({ 'successor-bodies': 'current' }))).toEqual([
      '臺北市青少年發展暨家庭教育中心',
    ])
    expect(nearestBodies('通信', readings())).toEqual(['臺北市政府警察局通信隊'])
    expect(nearestBodies('通信', readings({ 'communications-division': 'strict' }))).toEqual([])
  })
})
