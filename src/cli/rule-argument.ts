import { nearest } from '../kernel/nearest'
import type { RuleId } from '../law/rule-id'
import { ruleIds } from '../law/rule-id'
import type { Fault, Read } from './fault'

const path = '<rule>'

/** The rule that a word names. */
export function readRule(text: string | undefined): Read<RuleId> {
  if (text === undefined) return { faults: [{ path, code: 'missing', text: { 'zh-TW': `未提供；${everyRule['zh-TW']}`, 'en': `is missing; ${everyRule.en}` } }] }
  return (ruleIds as readonly string[]).includes(text) ? { value: text as RuleId } : { faults: [unknownRule(text)] }
}

function unknownRule(given: string): Fault {
  const suggestions = nearest(given, ruleIds, 3)
  return {
    path,
    given,
    code: 'unknown-rule',
    text: {
      'zh-TW': `沒有這項規則；是否為 ${suggestions.join('、')}？${everyRule['zh-TW']}`,
      'en': `names no rule; did you mean ${suggestions.join(', ')}? ${everyRule.en}`,
    },
  }
}

const everyRule = {
  'zh-TW': '所有規則見 taipei-rollout-rules rules',
  'en': 'taipei-rollout-rules rules lists them all',
} as const
