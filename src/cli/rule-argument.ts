import { resembling } from '../kernel/nearest'
import type { RuleId } from '../law/rule-id'
import { ruleIds } from '../law/rule-id'
import type { Fault, Read } from './fault'

const path = '<rule>'

/** The rule that a word names. */
export function readRule(text: string | undefined): Read<RuleId> {
  if (text === undefined)
    return {
      faults: [
        {
          path,
          code: 'missing',
          text: { 'zh-TW': `未提供；${everyRule['zh-TW']}`, en: `is missing; ${everyRule.en}` },
        },
      ],
    }
  return (ruleIds as readonly string[]).includes(text) ? { value: text as RuleId } : { faults: [unknownRule(text)] }
}

function unknownRule(given: string): Fault {
  const suggestions = resembling(given, ruleIds, 3)
  const [chinese, english] =
    suggestions.length === 0
      ? ['', '']
      : [`是否為 ${suggestions.join('、')}？`, `did you mean ${suggestions.join(', ')}? `]
  return {
    path,
    given,
    code: 'unknown-rule',
    text: {
      'zh-TW': `沒有這項規則；${chinese}${everyRule['zh-TW']}`,
      en: `names no rule; ${english}${everyRule.en}`,
    },
  }
}

const everyRule = {
  'zh-TW': '所有規則見 taipei-rollout-rules rules',
  en: 'taipei-rollout-rules rules lists them all',
} as const
