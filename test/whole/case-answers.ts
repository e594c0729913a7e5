import { rules, toIsoDate } from 'taipei-rollout-rules'
import { atlas, atlasMarkdown, explain } from 'taipei-rollout-rules/analysis'
import { auditDossier, auditText } from 'taipei-rollout-rules/dossier'
import { formatError } from 'taipei-rollout-rules/wording'
import type { LawCase } from '../cases/read-cases'

/** What a host is asked: cases of rules, dossiers to be audited, and instants of which the date in Taipei is wanted. */
export interface Questions {
  readonly cases: readonly LawCase[]
  readonly dossiers: readonly object[]
  readonly instants: readonly string[]
}

const languages = ['zh-TW', 'en'] as const

/** What the library answers to every question, in full and in words, as JSON. */
export function caseAnswers({ cases, dossiers, instants }: Questions): string {
  return JSON.stringify([
    ...cases.map(({ rule, facts, options }) =>
      attempt(() => {
        const decision = rules[rule](facts as never, options)
        return [decision, ...languages.map((locale) => explain(decision, { locale }))]
      }),
    ),
    ...Object.values(rules).flatMap((rule) =>
      'table' in rule ? [attempt(() => atlasMarkdown(atlas(rule as never), { locale: 'zh-TW' }))] : [],
    ),
    ...dossiers.map((dossier) =>
      attempt(() => {
        const audit = auditDossier(dossier as never, { asOf: '2026-06-30' })
        return [audit, ...languages.map((locale) => auditText(audit, { locale }))]
      }),
    ),
    instants.map((instant) => toIsoDate(new Date(instant))),
  ])
}

function attempt(answer: () => unknown): unknown {
  try {
    return answer()
  } catch (error) {
    return { error, inWords: languages.map((locale) => formatError(error as never, { locale })) }
  }
}
