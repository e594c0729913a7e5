import type { JsonObject } from '../../kernel/json'
import type { Locale } from '../../kernel/locale'
import { choiceOf } from '../../kernel/office-reading'
import { formatClause } from '../../law/format-clause'
import type { Decision, Readings } from '../../law/rule'
import { copyButton } from '../copy-button'
import { type Child, element } from '../dom'
import { formTexts, letter } from '../texts'

/** What an answer is taken along as. */
export interface TakenAway {
  /** What the rule settles. */
  readonly title: string
  readonly facts: JsonObject
  /** Those that are not at their default. */
  readonly readings: Readings
  readonly decision: Decision<unknown>
  /** `explain`, line by line. */
  readonly lines: readonly string[]
  /** Null where the case does not stand in the address. */
  readonly link: string | null
}

/** The answer as text for a letter, as a link, and as what asks the same again in a program and at a prompt. */
export function takeAwaySection(taken: TakenAway, locale: Locale): readonly Child[] {
  return [
    element('h3', {}, formTexts.takeAway[locale]),
    ...[
      [formTexts.letter[locale], letterOf(taken, locale)] as const,
      ...(taken.link === null ? [] : [[formTexts.link[locale], taken.link] as const]),
      [formTexts.program[locale], programOf(taken)] as const,
      [formTexts.shell[locale], commandOf(taken)] as const,
    ].map(([name, text]) => copyable(name, text, locale)),
  ]
}

function copyable(name: string, text: string, locale: Locale): HTMLElement {
  return element(
    'details',
    {},
    element('summary', {}, name),
    element('pre', {}, text),
    element('div', { class: 'actions' }, copyButton(name, text, locale)),
  )
}

/** In the order of an official letter: subject, explanation, basis. */
function letterOf({ title, decision, lines: [first = '', ...steps] }: TakenAway, locale: Locale): string {
  const clauses = [...new Set(decision.basis.map(({ clause }) => formatClause(clause, { locale })))]
  return letter(title, first.slice(formTexts.resultIs[locale].length), steps, clauses)[locale]
}

function optionsOf(readings: Readings): string {
  return Object.keys(readings).length === 0 ? '' : `, ${JSON.stringify({ readings })}`
}

function programOf({ facts, readings, decision: { rule } }: TakenAway): string {
  return [
    `import { rules } from 'taipei-rollout-rules'`,
    `rules['${rule}'](${JSON.stringify(facts)}${optionsOf(readings)}).value`,
  ].join('\n')
}

function commandOf({ facts, readings, decision: { rule } }: TakenAway): string {
  const options = Object.entries(readings).map(([id, taken]) => ` --reading ${id}=${choiceOf(taken) ?? ''}`)
  const quoted = JSON.stringify(facts).replaceAll("'", String.raw`'\''`)
  return `echo '${quoted}' | npx taipei-rollout-rules eval ${rule} -${options.join('')}`
}
