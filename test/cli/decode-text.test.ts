import { describe, expect, test } from 'vitest'
import { decodeText } from '../../src/cli/decode-text'

const text = '{ "name": "大安區公所" }'
const utf16 = (bigEndian: boolean): Uint8Array => {
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le')
  return bigEndian ? bytes.swap16() : bytes
}

describe('the text of a file', () => {
  test.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${text}`)],
    ['UTF-16, little end first, as a Windows shell writes it', utf16(false)],
    ['UTF-16, big end first', utf16(true)],
  ])('%s', (_, bytes) => {
    expect(decodeText(bytes)).toBe(text)
  })

  test.each([[[]], [[0xff]], [[0xfe]]])('%j is no mark', (bytes) => {
    expect(decodeText(Uint8Array.from(bytes))).toBe('\uFFFD'.repeat(bytes.length))
  })
})
