import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { foldName, withoutCity } from '../../../src/law/c02-definitions/folded-name'

describe('foldName', () => {
  test.each<[string, string, string]>([
    ['台北市政府', '臺北市政府', '臺 for 台'],
    ['台北廣播電台', '臺北廣播電臺', 'everywhere'],
    ['ＤＯＩＴ', 'doit', 'full width, Latin case'],
    ['DoIt', 'doit', 'Latin case'],
    ['É', 'é', 'Latin letters with marks'],
    ['臺北市　教育 局', '臺北市教育局', 'a full-width and a half-width space'],
    ['臺北市\u00A0教育\t局\n', '臺北市教育局', 'any white space'],
    ['（ｶ）', '(カ)', 'brackets and half-width forms'],
    ['Ж', 'Ж', 'no letters but Latin ones'],
    ['①立㈱', '①立㈱', 'no compatibility characters but those of width'],
    ['國小', '國小', 'nothing to fold'],
    ['○○區', '○○區', 'a circle is no letter'],
  ])('%s is read as %s: %s', (name, folded) => {
    expect(foldName(name)).toBe(folded)
  })

  test('folding again changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (name) => {
        expect(foldName(foldName(name))).toBe(foldName(name))
      }),
    )
  })
})

describe('withoutCity', () => {
  test.each<[string, string, string]>([
    ['臺北市政府教育局', '教育局', '臺北市政府'],
    ['臺北市教育局', '教育局', '臺北市'],
    ['北市教育局', '教育局', '北市'],
    ['臺北市市場處', '市場處', 'only once'],
    ['臺北市政風處', '政風處', '政風 is not 政府'],
    ['臺北廣播電臺', '臺北廣播電臺', '臺北 alone stays'],
    ['新北市教育局', '新北市教育局', 'another city'],
    ['教育局', '教育局', 'no city'],
    ['臺北市政府', '', 'the City alone'],
  ])('%s is %s: %s', (name, bare) => {
    expect(withoutCity(name)).toBe(bare)
  })
})
