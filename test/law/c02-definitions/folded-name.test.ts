import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { foldName, withoutCity } from '../../../src/law/c02-definitions/folded-name'

const mixed = fc.constantFrom('台', '巿', 'Ａ', 'H', '\u0331', '\u0301', '\u200B', '\uFE0F', ' ', '¨', '⼤', '\uF963')

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
    ['⼤安區公所', '大安區公所', 'a Kangxi radical, as copied from a PDF'],
    ['\uF963投', '北投', 'a compatibility ideograph'],
    ['①立㈱', '1立(株)', 'other compatible characters'],
    ['教育\u200B局\uFEFF', '教育局', 'zero-width characters'],
    ['教\u200C\u200D\u2060育局', '教育局', 'joiners of no width'],
    ['教\uFE00育\uFE0F局\u{E0100}', '教育局', 'variation selectors, the supplementary ones too'],
    ['e\u200B\u0301', 'é', 'put together once nothing stands between'],
    ['臺北巿政府', '臺北市政府', '市 for 巿 (U+5DFF)'],
    ['内湖區户政', '內湖區戶政', '內 and 戶'],
    ['戸衞敎祕税衆産舘厰査决硏靑徴', '戶衛教秘稅眾產館廠查決研青徵', 'the other variants'],
    ['大安区公所', '大安区公所', 'no simplified characters'],
    ['Ж', 'Ж', 'no letters but Latin ones'],
    ['國小', '國小', 'nothing to fold'],
    ['○○區', '○○區', 'a circle is no letter'],
  ])('%s is read as %s: %s', (name, folded) => {
    expect(foldName(name)).toBe(folded)
  })

  test('folding again changes nothing', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.oneof(fc.string({ unit: 'binary', maxLength: 2 }), mixed), maxLength: 30 }),
        (name) => {
          expect(foldName(foldName(name))).toBe(foldName(name))
        },
      ),
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
