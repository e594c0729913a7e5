import { type Locale, type LocalizedText, text } from '../kernel/locale'
import type { AnyColumn, AnyWords } from './any-words'

/** Words of the rules themselves: facts, options of facts, outcomes of tables, and codes of steps and findings. */
export interface RuleLabelValues {
  /** The name of a fact, or the path of a member: `leaves.hours`. */
  fact: string
  /** A code that a fact can be, by itself or after the path of its fact: `seed`, `course.seed`. */
  option: string
  /** What the table of a rule can come to. */
  value: string
  /** What is found at a step whose sentence needs no figures, or at a check. */
  code: string
}

export type RuleLabelKind = keyof RuleLabelValues

/** What a rule calls its words of each kind. */
export const ruleLabels: {
  readonly [Kind in RuleLabelKind]: (words: AnyWords) => readonly (readonly [string, LocalizedText])[]
} = {
  fact: ({ facts }) => columnsBelow(facts).map(([path, { label }]) => [path, label]),
  option: ({ facts }) =>
    columnsBelow(facts).flatMap(([path, { options = {} }]) =>
      Object.entries(options).flatMap(([option, label]): [string, LocalizedText][] => [
        [option, label],
        [`${path}.${option}`, label],
      ]),
    ),
  value: ({ outcomes = {} }) => Object.entries(outcomes),
  code: ({ outcomes = {}, steps }) => [
    ...Object.entries(outcomes),
    ...Object.entries(steps).flatMap(([code, { 'zh-TW': chinese, en: english }]): [string, LocalizedText][] =>
      typeof chinese === 'string' && typeof english === 'string' ? [[code, text(chinese, english)]] : [],
    ),
  ],
}

/** The different texts that some rules have for a word. */
export function textsFor(
  kind: RuleLabelKind,
  value: unknown,
  rules: readonly AnyWords[],
  locale: Locale,
): readonly string[] {
  const labels = rules.flatMap((words) => ruleLabels[kind](words)).filter(([word]) => word === value)
  return [...new Set(labels.map(([, label]) => label[locale]))]
}

function columnsBelow(columns: Readonly<Record<string, AnyColumn>>, path = ''): (readonly [string, AnyColumn])[] {
  return Object.entries(columns).flatMap(([name, column]) => [
    [`${path}${name}`, column] as const,
    ...columnsBelow(column.members ?? {}, `${path}${name}.`),
  ])
}
