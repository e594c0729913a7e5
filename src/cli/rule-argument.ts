import { text } from '../kernel/locale'
import { near } from '../kernel/nearest'
import { type RuleId, ruleIds } from '../law/rule-id'
import type { Fault, Read } from './fault'
import { suggesting } from './suggesting'
import { typedCode } from './typed-code'

const path = '<rule>'

/** The rule that a word names, by its id or by what it settles. */
export async function readRule(given: string | undefined): Promise<Read<RuleId>> {
  if (given === undefined)
    return {
      faults: [
        {
          path,
          code: 'missing',
          text: text(`未提供；${everyRule['zh-TW']}`, `is missing; ${everyRule.en}`),
        },
      ],
    }
  const { allWords } = await import('./library/rules')
  const id = typedCode(given, ruleIds, (rule) => Object.values(allWords[rule].title))
  return (ruleIds as readonly string[]).includes(id) ? { value: id as RuleId } : { faults: [unknownRule(given)] }
}

function unknownRule(given: string): Fault {
  return {
    path,
    given,
    code: 'unknown-rule',
    text: suggesting(
      text(`沒有這項規則；${everyRule['zh-TW']}`, `is not a rule; ${everyRule.en}`),
      near(given, ruleIds, 3),
    ),
  }
}

const everyRule = text('所有規則見 taipei-rollout-rules rules', 'taipei-rollout-rules rules lists them all')
