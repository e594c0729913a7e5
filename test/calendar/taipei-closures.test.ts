import { describe, expect, test } from 'vitest'
import { closuresChecked, taipeiClosures } from '../../src/calendar/taipei-closures'
import { closureRecords } from './expected-days'

describe("Taipei's closures", () => {
  test("are those of the facts, with the typhoon's name in both languages, and the indirect one marked", () => {
    expect(taipeiClosures).toEqual(
      closureRecords.map(({ date, chinese, english, indirect }) => [
        date,
        chinese,
        english,
        ...(indirect ? ['indirect'] : []),
      ]),
    )
    expect(taipeiClosures.filter(([, , , evidence]) => evidence).map(([date]) => date)).toEqual(['2026-07-10'])
  })

  test('were looked for from the day of promulgation', () => {
    expect(closuresChecked).toEqual({ from: '2018-10-11', through: '2026-07-31' })
  })
})
