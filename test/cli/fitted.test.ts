import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fitted } from '../../src/cli/fitted'
import { displayWidth } from '../../src/wording/columns'

test.each([
  ['短', 10, '短'],
  ['會議日為民國114年9月26日，不算入', 20, '會議日為\n  民國114年9月26日，\n  不算入'],
  ['  依伍、三、(七)送資訊局備查', 20, '  依伍、三、(七)送\n    資訊局備查'],
  ['one\n\ntwo three', 8, 'one\n\ntwo\n  three'],
])('%j in %i columns', (text, columns, lines) => {
  expect(fitted(text, columns)).toBe(lines)
})

test('no line is too wide, nothing is lost, and no date or clause is broken', () => {
  const part = fc.constantFrom('期限為', '民國114年10月2日', '伍、三、(六)', '，', '有兩位 ', '以上', '2025-10-02 ')
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 40 }), fc.integer({ min: 24, max: 60 }), (parts, columns) => {
      const text = parts.join('').trim()
      const lines = fitted(text, columns).split('\n')
      for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(columns)
      expect(
        lines
          .map((line) => line.trim())
          .join('')
          .replace(/ /g, ''),
      ).toBe(text.replace(/ /g, ''))
      for (const whole of ['民國114年10月2日', '伍、三、(六)', '2025-10-02'])
        expect(lines.join('\n').split(whole).length).toBe(text.split(whole).length)
    }),
  )
})
