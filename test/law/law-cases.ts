import { RolloutRulesError } from '../../src/kernel/errors'
import type { LawCase } from '../cases/read-cases'

/** Any rule, by its id. */
export type AnyRule = (facts: never, options?: never) => { readonly value: unknown }

/** The rules among what a module exports, by id. */
export function rulesAmong(module: object): Record<string, AnyRule> {
  const rules = Object.values(module).filter(
    (value): value is AnyRule & { id: string } => typeof value === 'function' && 'id' in value && 'exportName' in value,
  )
  return Object.fromEntries(rules.map((rule) => [rule.id, rule]))
}

/** What a rule answers, in the form in which a case states it. */
export function answerOf(
  rule: AnyRule,
  { facts, options }: Pick<LawCase, 'facts' | 'options'>,
): { value: unknown } | { error: string } {
  try {
    return { value: comparable(rule(facts as never, options as never).value) }
  } catch (error) {
    if (error instanceof RolloutRulesError) return { error: error.code }
    throw error
  }
}

/** What a case states, in the same form. */
export function statedBy({ value, error }: Pick<LawCase, 'value' | 'error'>): { value: unknown } | { error: string } {
  return error === undefined ? { value: comparable(value) } : { error }
}

/** Of a finding only its clause and code, of a text in two languages only the Chinese. */
function comparable(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(comparable)
  if (typeof value !== 'object' || value === null) return value
  const { 'zh-TW': chinese, en: _english, ...others } = value as Record<string, unknown>
  if (chinese !== undefined) return { 'zh-TW': chinese }
  if (isFinding(others)) return { clause: others['clause'], code: others['code'] }
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, comparable(member)]))
}

function isFinding(value: Record<string, unknown>): boolean {
  return typeof value['clause'] === 'string' && typeof value['code'] === 'string'
}
