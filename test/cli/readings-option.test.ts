import { describe, expect, test } from 'vitest'
import { readTyped } from '../../src/cli/readings-option'
import { locales } from '../../src/kernel/locale'
import { readings } from '../../src/law/register/readings/index'
import { command } from './command'

describe('a choice of a reading is named by its code or by what the program calls it', () => {
  test.each(Object.entries(readings))('%s', (id, { choices }) => {
    for (const [choice, { label }] of Object.entries(choices))
      for (const word of [choice, choice.toUpperCase(), ...locales.map((locale) => label[locale])])
        expect(readTyped([`${id}=${word}`])).toEqual({ value: { [id]: choice } })
  })

  test('and gives the same answer', async () => {
    const asked = (choice: string) =>
      command(['due', 'seed-replacement', '113/7/22', '--reading', `typhoon-closure=${choice}`])
    const answers = await Promise.all(
      ['counts-as-workday', readings['typhoon-closure'].choices['counts-as-workday'].label['zh-TW']].map(asked),
    )
    expect(answers[0]!.exitCode).toBe(0)
    expect(answers[1]).toEqual(answers[0])
  })

  test('but not by the name of a choice of another reading', () => {
    const { label } = readings['typhoon-closure'].choices['counts-as-workday']
    expect(readTyped([`make-up-saturday=${label.en}`])).toMatchObject({ faults: [{ code: 'unknown-choice' }] })
  })
})
