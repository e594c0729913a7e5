import { expect, test } from 'vitest'
import { notAnOption, unknownKey } from '../../src/kernel/member-issues'

test('an unknown key comes with the nearest known one, where one is near', () => {
  expect(unknownKey('options.reading', 'reading', ['calendar', 'readings'])).toStrictEqual({
    path: 'options.reading',
    segments: ['options', 'reading'],
    code: 'unknown-key',
    message: 'is not a known key; did you mean readings?',
    data: { suggestion: 'readings' },
  })
  expect(unknownKey('options.x', 'x', ['calendar', 'readings'])).toStrictEqual({
    path: 'options.x',
    segments: ['options', 'x'],
    code: 'unknown-key',
    message: 'is not a known key',
  })
})

test('a value that is no option comes with all options, and with the nearest where one is near', () => {
  expect(notAnOption('grade', 'a+', ['A+', 'A'])).toStrictEqual({
    path: 'grade',
    segments: ['grade'],
    code: 'not-an-option',
    message: 'must be one of A+, A; did you mean A+?',
    data: { options: ['A+', 'A'], suggestion: 'A+' },
  })
  expect(notAnOption('role', '種子人員', ['administrator', 'seed']).data).toStrictEqual({
    options: ['administrator', 'seed'],
  })
})
