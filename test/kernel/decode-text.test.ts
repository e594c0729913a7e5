import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeText } from '../../src/kernel/decode-text'
import { filesUnder, read } from '../../.config/project-files'
import { asBig5, asGbk, commonCharacters } from '../cli/double-byte-text'

const utf16 = (text: string, bigEndian: boolean): Uint8Array => {
  const bytes = Buffer.from(text, 'utf16le')
  return bigEndian ? bytes.swap16() : bytes
}
const joined = (...parts: (readonly number[] | Uint8Array)[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((p) => [...p]))

const encodings: readonly (readonly [string, (text: string) => Uint8Array])[] = [
  ['UTF-8', (text) => Buffer.from(text)],
  ['UTF-8 with a byte order mark', (text) => Buffer.from(`\uFEFF${text}`)],
  ['UTF-16, little end first, as a Windows shell writes it', (text) => utf16(`\uFEFF${text}`, false)],
  ['UTF-16, big end first', (text) => utf16(`\uFEFF${text}`, true)],
  ['UTF-16 without a mark, little end first', (text) => utf16(text, false)],
  ['UTF-16 without a mark, big end first', (text) => utf16(text, true)],
  ['Big5', asBig5],
]
const dossiers = filesUnder('examples', '.json').map((path) => [path, read(path)] as const)

describe.each(encodings)('%s', (_, encode) => {
  test.each<readonly [string, string]>([
    ['a short text', '{ "name": "大安區公所" }'],
    ['one character', '["一"]'],
    ['common characters that all lie where those of other encodings do', '["機關"]'],
    ['no Chinese', '{ "score": 87 }'],
    ['a row of the calendar', '西元日期,星期,是否放假,備註\r\n20280101,六,2,開國紀念日\r\n'],
    ['names whose second byte is a letter, a brace or a backslash', '["許功蓋", "甡", "育", "尐"]'],
    ...dossiers,
  ])('%s', (_name, text) => {
    expect(decodeText(encode(text))).toBe(text)
  })

  test('whatever the names are', () => {
    const name = fc.string({ unit: fc.constantFrom(...commonCharacters), minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(fc.array(name, { maxLength: 20 }), (names) => {
        const text = dossiers[0]![1].replace('"大安區公所"', JSON.stringify(names))
        return decodeText(encode(text)) === text
      }),
    )
  })
})

test('nothing is an empty text', () => {
  expect(decodeText(new Uint8Array())).toBe('')
})

describe('bytes that are in no encoding are no text', () => {
  const [, dossier] = dossiers[0]!
  test.each<[string, Uint8Array]>([
    ['a byte that nothing begins with', joined([0xff])],
    ['half a byte order mark', joined([0xfe])],
    ['UTF-8 by its mark that is none', joined([0xef, 0xbb, 0xbf], asBig5(dossier))],
    ['UTF-16 that ends within a character', utf16(`\uFEFF${dossier}`, false).slice(0, -1)],
    ['UTF-16 with half a pair of surrogates', utf16('\uFEFF["\uD83D"]', true)],
    ['UTF-32', joined([0xff, 0xfe, 0, 0], ...Array.from('[1]', (one) => [one.charCodeAt(0), 0, 0, 0]))],
    ['a text with a zero in it', Buffer.from('["a text of ten bytes\0 and more"]')],
    ['a text with many zeros in it', Buffer.from('["a\0\0\0\0b"]  ')],
    ['Big5 that ends within a character', joined(asBig5(dossier.trimEnd()), [0xa4])],
    ['Big5 with characters that an office has defined', joined(asBig5(dossier.trimEnd()), [0xfa, 0x40])],
    ['Big5 with characters that vendors define each in their own way', joined(asBig5(dossier.trimEnd()), [0xc6, 0xa1])],
    ['Western European', Buffer.from('["Müller", "café"]', 'latin1')],
    ['Western European with a sign for the euro', joined(Buffer.from('["5'), [0x80], Buffer.from('"]'))],
    ['simplified Chinese', asGbk('{ "name": "大安区公所", "system": "公文系统" }')],
    ['simplified Chinese without a character that Big5 lacks', asGbk('["测试"]')],
  ])('%s', (_, bytes) => {
    expect(decodeText(bytes)).toBeNull()
  })

  test('UTF-8 that has lost any one byte of a Chinese character', () => {
    for (const [, text] of dossiers) {
      const bytes = Buffer.from(text)
      for (let place = 0; place < bytes.length; place++) {
        if (bytes[place]! >= 0x80)
          expect(decodeText(joined(bytes.subarray(0, place), bytes.subarray(place + 1)))).toBeNull()
      }
    }
  })
})
