import { describe, expect, test } from 'vitest'
import { bodies } from '../../../src/law/c02-definitions'
import { findBody, findSeveral, isNamed } from '../../../src/law/c02-definitions/find-bodies'
import type { ReadingOf } from '../../../src/law/rule'
import { taken } from '../taken'

const noReading: ReadingOf = (id) => {
  throw new Error(`${id} was asked`)
}

describe('findBody', () => {
  test.each<[string, string | undefined, string]>([
    ['教育局', '臺北市政府教育局', 'an entry'],
    ['環保局內湖焚化廠', '臺北市政府環境保護局內湖垃圾焚化廠', 'an alias of the bureau above, an alias of its own'],
    ['臺北市環境保護局內湖垃圾焚化廠', '臺北市政府環境保護局內湖垃圾焚化廠', 'the City, the bureau above'],
    ['教育局內湖焚化廠', undefined, 'the wrong bureau'],
    ['大安', undefined, 'a district is no body'],
    ['', undefined, 'nothing'],
  ])('%s is %s: %s', (name, expected) => {
    expect(findBody(name, noReading)?.name).toBe(expected)
  })

  test('asks a reading only where the body depends on it', () => {
    expect(() => findBody('青年局', noReading)).toThrow('successor-bodies')
    expect(() => findBody('通信隊', noReading)).toThrow('communications-division')
  })
})

describe('findSeveral', () => {
  test.each<[string, string[], string]>([
    ['文山分局', ['臺北市政府警察局文山第一分局', '臺北市政府警察局文山第二分局'], 'without the ordinal'],
    ['警察局南港', ['臺北市政府警察局南港分局'], 'only those of the bureau'],
    ['衛生局南港分局', [], 'the wrong bureau'],
    ['教育局', [], 'one body'],
  ])('%s fits %j: %s', (name, expected) => {
    expect(findSeveral(name, noReading).map((body) => body.name)).toEqual(expected)
  })
})

describe('isNamed', () => {
  test.each<[string, Record<string, string>, number, string]>([
    ['with successors', {}, 149, 'all but the one founded since'],
    ['as enacted', { 'successor-bodies': 'as-enacted' }, 148, 'all but the two of today'],
    ['today', { 'successor-bodies': 'current' }, 148, 'all but the two of 2018'],
    ['without the communications division', { 'communications-division': 'strict' }, 148, 'one less'],
    ['today, without it', { 'successor-bodies': 'current', 'communications-division': 'strict' }, 147, 'one less'],
  ])('%s, under %j, %i bodies are named: %s', (_title, chosen, count) => {
    expect(bodies.filter((body) => isNamed(body, taken(chosen)))).toHaveLength(count)
  })
})
