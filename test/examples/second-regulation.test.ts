import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { dueWords, petitionDue, petitionReply, replyWords } from '../../examples/second-regulation/petitions'
import { createWorkCalendar } from '../../src/calendar/create-work-calendar'
import { atlas } from '../../src/analysis/atlas/atlas'
import { atlasCsv, atlasJson, atlasMarkdown } from '../../src/analysis/atlas/format-atlas'
import { toDmn } from '../../src/analysis/dmn/to-dmn'
import { explainer } from '../../src/analysis/explanation/explainer'
import { nearestFlips } from '../../src/analysis/changes/nearest-flips'
import { openQuestions } from '../../src/analysis/questions/open-questions'
import { UnknownReadingError } from '../../src/kernel/errors'
import { faultsOf, thrownBy } from '../kernel/thrown-by'

const root = fileURLToPath(new URL('../../', import.meta.url))
const folder = `${root}examples/second-regulation/`

test('two rules of another regulation, with all that is shown of them, take less than 120 lines', () => {
  const lines = ['petitions.ts', 'show.ts'].map(
    (file) => readFileSync(`${folder}${file}`, 'utf8').split('\n').length - 1,
  )
  expect(lines.reduce((sum, count) => sum + count)).toBeLessThan(120)
})

test('the example prints what can be shown of them', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', `${folder}show.ts`], {
    cwd: root,
    encoding: 'utf8',
  })
  const expected = readFileSync(new URL('second-regulation.txt', import.meta.url), 'utf8')
  expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: expected, stderr: '' })
})

describe('six workdays from the workday after receipt', () => {
  test.each([
    ['2026-03-02', '2026-03-10', 'a plain week'],
    ['2026-02-13', '2026-03-03', 'over the new year'],
    ['2026-07-03', '2026-07-14', 'over the closure of 2026-07-10'],
  ])('received on %s: by %s, %s', (receivedOn, due) => {
    expect(petitionDue({ receivedOn }).value).toEqual({ due })
  })

  test('names the readings that say which days are workdays, where they matter', () => {
    const { value, readings } = petitionDue({ receivedOn: '2024-09-30' })
    expect(value).toEqual({ due: '2024-10-11' })
    expect(readings).toEqual([{ id: 'typhoon-closure', choice: 'not-a-workday' }])
    const counted = { readings: { 'typhoon-closure': 'counts-as-workday' } } as const
    expect(petitionDue({ receivedOn: '2024-09-30' }, counted).value).toEqual({ due: '2024-10-08' })
    expect(petitionDue({ receivedOn: '2026-03-02' }).readings).toEqual([])
  })

  test('by a calendar that the caller gives', () => {
    const calendar = createWorkCalendar({ closures: 'none' })
    expect(petitionDue({ receivedOn: '2026-07-03' }, { calendar }).value).toEqual({ due: '2026-07-13' })
    expect(faultsOf(() => petitionDue({ receivedOn: '2026-07-03' }, { calendar: {} } as never))).toEqual([
      'options.calendar not-a-calendar',
    ])
  })
})

describe('whether there must be a reply', () => {
  test.each([
    [false, 0, 'nameless', 'nameless'],
    [true, 0, 'reply', 'reply'],
    [true, 1, 'repeated', 'reply'],
    [true, 2, 'repeated', 'repeated'],
  ])(
    'identified %s, answered %i times: %s, or %s from the third petition',
    (identified, answeredBefore, second, third) => {
      const facts = { identified, answeredBefore }
      expect(petitionReply(facts).value).toBe(second)
      expect(petitionReply(facts, { readings: { 'again-and-again': 'third' } }).value).toBe(third)
      expect(petitionReply(facts).readings.map(({ id }) => id)).toEqual(second === third ? [] : ['again-and-again'])
    },
  )

  test('what does not fit is refused, and named', () => {
    expect(faultsOf(() => petitionReply({ identified: true } as never))).toEqual(['answeredBefore missing'])
    expect(
      thrownBy(() => petitionReply({ identified: true, answeredBefore: 0 }, { readings: { x: 'y' } } as never)),
    ).toBeInstanceOf(UnknownReadingError)
    expect(faultsOf(() => atlas(petitionReply, { reading: {} } as never))).toEqual(['options.reading unknown-key'])
  })
})

describe('the analysis of a rule of another law', () => {
  test('its table, under either reading', () => {
    // eslint-disable-next-line @typescript-eslint/no-base-to-string -- only texts and numbers come here
    expect(atlas(petitionReply).rows.map(({ outcome, clause }) => `${clause} ${String(outcome)}`)).toEqual([
      '173.1 nameless',
      '173.2 repeated',
      '173.2 reply',
    ])
    const third = atlas(petitionReply, { readings: { 'again-and-again': 'third' } })
    expect(third.rows[1]?.when['answeredBefore']).toEqual({ from: 2, fromIncluded: true })
  })

  test('questions in its words, or by its keys where no words are given', () => {
    expect(openQuestions(petitionReply, { identified: false })).toEqual({ status: 'decided', outcome: 'nameless' })
    const asked = (words?: typeof replyWords): unknown => {
      const open = openQuestions(petitionReply, { identified: true }, { words })
      return open.status === 'open' && open.questions.map(({ question }) => question['zh-TW'])
    }
    expect(asked(replyWords)).toEqual(['同一事由先前答覆過幾次？'])
    expect(asked()).toEqual(['answeredBefore'])
    for (const words of ['x', null, {}, { facts: 1 }])
      expect(faultsOf(() => openQuestions(petitionReply, {}, { words } as never))).toEqual(['options.words wrong-type'])
  })

  test('its table as text: in its words, and by its keys where none are asked for', () => {
    const table = atlas(petitionReply)
    expect(atlasMarkdown(table, { locale: 'en', words: replyWords }).split('\n')[3]).toBe(
      '| yes | at least 1 | it may go without a reply | Administrative Procedure Act, article 173, item 2 | ' +
        'true name and address: yes, earlier answers: 1 |',
    )
    expect(atlasCsv(table).split('\r\n').slice(0, 2)).toEqual([
      'identified,answeredBefore,outcome,clause,code,witness',
      'false,-,nameless,173.1,nameless,"{""identified"":false,""answeredBefore"":0}"',
    ])
    expect(JSON.parse(atlasJson(table))).toEqual(table)
    const refused = (options: object): string[] => faultsOf(() => atlasMarkdown(table, options as never))
    expect(refused({ locale: 'en' })).toEqual(['options.words missing'])
    expect(refused({ locale: 'fr', words: {} })).toEqual(['options.locale not-an-option', 'options.words wrong-type'])
    expect(refused({ locale: 'en', words: dueWords })).toEqual(['options.words.rule not-an-option'])
  })

  test('the nearest changes, and DMN', () => {
    expect(nearestFlips(petitionReply, { identified: true, answeredBefore: 1 })[0]).toEqual({
      fact: 'answeredBefore',
      from: 1,
      to: 0,
      distance: 1,
      outcome: 'reply',
      clause: '173.2',
    })
    expect(toDmn(petitionReply)).toContain('repeated')
  })

  test('an explanation refuses a step, a clause or a choice that its words do not have', () => {
    const explain = explainer(replyWords)
    expect(
      thrownBy(() =>
        explain(
          { ...petitionReply({ identified: false, answeredBefore: 0 }), basis: [{ clause: '174', code: 'nameless' }] },
          { locale: 'en' },
        ),
      ),
    ).toMatchObject({
      issues: [{ data: { options: ['173.1', '173.2', 'limit'] } }],
    })
    expect(faultsOf(() => explainer(dueWords, { ...replyWords, steps: {} }))).toEqual(['words.1.steps empty'])
    const decision = petitionReply({ identified: true, answeredBefore: 1 })
    const [step] = decision.basis
    const refused = (changed: object): string[] =>
      faultsOf(() => explain({ ...decision, ...changed }, { locale: 'en' }))
    expect(explain(decision as never, { locale: 'en' })).toContain('article 173, item 2: petitioned again')
    expect(refused({ basis: [{ ...step, code: 'x' }] })).toEqual(['decision.basis.0.code not-an-option'])
    expect(refused({ basis: [{ ...step, clause: '174' }] })).toEqual(['decision.basis.0.clause not-an-option'])
    expect(refused({ readings: [{ id: 'again-and-again', choice: 'x' }] })).toEqual([
      'decision.readings.0.choice not-an-option',
    ])
  })
})
