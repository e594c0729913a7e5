import { describe, expect, test } from 'vitest'
import {
  CalendarRangeError,
  InvalidInputError,
  RolloutRulesError,
  UnknownClauseError,
  UnknownReadingError,
} from '../../src/kernel/errors'
import { inputIssue } from '../../src/kernel/input-issue'
import { expectFrozenPlainData } from './plain-data'

describe('InvalidInputError', () => {
  const issues = [inputIssue('', 'wrong-type', { expected: 'an object' }), inputIssue('members.0.roles.1', 'duplicate')]

  test('names the rule and every fault with its path', () => {
    const error = new InvalidInputError(issues, 'deadlines.due')
    expect(error.message).toBe('invalid input for deadlines.due: must be an object; members.0.roles.1 is given twice')
    const rule = 'deadlines.due'
    expect({ ...error }).toEqual({
      name: 'InvalidInputError',
      code: 'invalid-input',
      issues: issues.map((issue) => ({ ...issue, rule })),
      rule,
    })
    expect(error).toBeInstanceOf(RolloutRulesError)
    expect(error).toBeInstanceOf(Error)
    expect(error.name).toBe('InvalidInputError')
  })

  test('has no rule where none was asked', () => {
    const error = new InvalidInputError(issues)
    expect('rule' in error).toBe(false)
    expect(error.message).toBe('invalid input: must be an object; members.0.roles.1 is given twice')
  })

  test('keeps a frozen copy of the faults, and leaves the list that it was given open', () => {
    const given = [...issues]
    const error = new InvalidInputError(given)
    given.push(inputIssue('later', 'missing'))
    expect(error.issues).toEqual(issues)
    expectFrozenPlainData(error.issues)
  })
})

describe('CalendarRangeError', () => {
  const coverage = Object.freeze({ first: '2017-01-01', last: '2027-12-31' })

  test('names the first missing day, the coverage, and how to add a year', () => {
    const error = new CalendarRangeError('2028-01-01', coverage)
    expect({ ...error }).toEqual({ name: 'CalendarRangeError', code: 'calendar-range', date: '2028-01-01', coverage })
    expect(error).toBeInstanceOf(RolloutRulesError)
    expect(error.message).toContain('2028-01-01')
    expect(error.message).toContain('2017-01-01 to 2027-12-31')
    expect(error.message).toContain('createWorkCalendar({ years: [parseOfficialCalendarCsv(text)] })')
  })
})

describe('UnknownReadingError', () => {
  test('of an unknown id asks whether a near one was meant, and has no choice', () => {
    const error = new UnknownReadingError('typhon', undefined, ['typhoon-closure', 'several'])
    expect(error.message).toBe('unknown reading typhon; did you mean typhoon-closure, several')
    expect({ ...error }).toEqual({
      name: 'UnknownReadingError',
      code: 'unknown-reading',
      reading: 'typhon',
      suggestions: ['typhoon-closure', 'several'],
    })
    expect('choice' in error).toBe(false)
    expect(error).toBeInstanceOf(RolloutRulesError)
    expectFrozenPlainData(error.suggestions)
  })

  test('of an unknown choice names the choices that there are', () => {
    const error = new UnknownReadingError('several', 'two', ['at-least-one', 'may-be-none'])
    expect(error.message).toBe('unknown choice two of the reading several; its choices are at-least-one, may-be-none')
    expect({ ...error }).toEqual({
      name: 'UnknownReadingError',
      code: 'unknown-reading',
      reading: 'several',
      choice: 'two',
      suggestions: ['at-least-one', 'may-be-none'],
    })
  })

  test('says nothing more where there is nothing near', () => {
    expect(new UnknownReadingError('x', undefined, []).message).toBe('unknown reading x')
  })

  test('does not keep the list that it was given', () => {
    const suggestions = ['a']
    const error = new UnknownReadingError('x', undefined, suggestions)
    suggestions.push('b')
    expect(error.suggestions).toEqual(['a'])
  })
})

describe('UnknownClauseError', () => {
  test('names the reference and the nearest clauses', () => {
    const error = new UnknownClauseError('5.3.9', ['5.3.8', '5.3.7', '5.3.1'])
    expect(error).toBeInstanceOf(RolloutRulesError)
    expect({ ...error }).toMatchObject({
      name: 'UnknownClauseError',
      code: 'unknown-clause',
      suggestions: ['5.3.8', '5.3.7', '5.3.1'],
    })
    expect(error.message).toContain('5.3.9')
    expect(error.message).toContain('5.3.8, 5.3.7, 5.3.1')
    expectFrozenPlainData(error.suggestions)
  })

  test('does not keep the list that it was given', () => {
    const suggestions = ['5.3.8']
    const error = new UnknownClauseError('5.3.9', suggestions)
    suggestions.push('5.3.7')
    expect(error.suggestions).toEqual(['5.3.8'])
  })
})
