import { describe, expect, test } from 'vitest'
import { openingOf, placesOf } from '../../docs/site/parts/search-index'

describe('how a place that was found begins', () => {
  test('a short text stands whole', () => {
    expect(openingOf('召集人由一級單位主管以上人員擔任')).toBe('召集人由一級單位主管以上人員擔任')
  })

  test('a long one ends with a sentence where one fits', () => {
    const first = `${'應'.repeat(50)}。`
    expect(openingOf(`${first}${'得'.repeat(60)}。`)).toBe(first)
    expect(openingOf(`${'a'.repeat(60)}. ${'b'.repeat(60)}.`)).toBe(`${'a'.repeat(60)}.`)
  })

  test('else at a pause, and says that it goes on', () => {
    expect(openingOf(`${'應'.repeat(30)}，${'得'.repeat(30)}、${'免'.repeat(60)}`)).toBe(
      `${'應'.repeat(30)}，${'得'.repeat(30)}…`,
    )
    expect(openingOf(`${'word '.repeat(15)}broken-off-here`)).toBe(`${'word '.repeat(15).trim()}…`)
  })

  test('one without any pause is cut, and says so', () => {
    expect(openingOf('應'.repeat(100))).toBe(`${'應'.repeat(80)}…`)
  })

  test('the heading is not said again, nor the sign of its link', () => {
    const markup = `<html lang="en"><main><h1>7 Training</h1><section id="7.1"><h2>Clause 7.1 <a
      class="anchor" href="#7.1">#</a></h2><p>Who is trained.</p></section></main>`
    expect(placesOf('law/7/', markup).map(({ title, opening }) => [title, opening])).toEqual([
      ['7 Training', ''],
      ['7 Training: Clause 7.1', 'Who is trained.'],
    ])
  })
})
