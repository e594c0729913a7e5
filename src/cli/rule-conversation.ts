import type { Json } from '../kernel/json'
import { type Locale, locales } from '../kernel/locale'
import type { Question } from '../analysis/index'
import type { Readings } from '../law/rule'
import type { RuleId } from '../law/rule-id'
import { type KnownFacts, type Questions, questionsOf } from './analyses'
import type { Asked, Conversation } from './conversation'
import type { Read } from './fault'
import { answerName, faultInAnswer } from './fault-in-words'
import { nextQuestion, questionPrompt } from './open-text'
import { attempt } from './refusal'
import { valueWords } from '../wording/tables/table-words'
import { typedAnswer } from './typed-answer'
import { lostFaults } from './usage-faults'

/** What is known of a rule, and what is still open. */
export interface KnownOfRule {
  readonly facts: KnownFacts
  readonly questions: Questions
}

/** The questions of a rule, the most decisive first, until it is settled. */
export function ruleConversation(
  rule: RuleId,
  begun: KnownOfRule,
  { readings, locale }: { readonly readings: Readings; readonly locale: Locale },
): Conversation<KnownOfRule> {
  const asked = ({ facts }: KnownOfRule, question: Question<Json>): Asked<KnownOfRule> => ({
    key: question.fact,
    prompt: questionPrompt(rule, question, locale),
    take: (line) => taken(rule, facts, question, line, readings),
  })
  return {
    begun,
    next: (state, leftOut) => {
      const question = nextQuestion(state.questions, leftOut)
      return question && asked(state, question)
    },
  }
}

function taken(
  rule: RuleId,
  known: KnownFacts,
  { fact, schema }: Question<Json>,
  line: string,
  readings: Readings,
): Read<KnownOfRule> {
  const lost = lostFaults(fact, line)
  if (lost.length > 0) return { faults: lost.map((fault) => ({ ...fault, name: answerName(rule, fault.path) })) }
  const words = (option: string): string[] => locales.map((locale) => valueWords(rule, fact, option, locale))
  const facts = { ...known, [fact]: typedAnswer(line, schema, words, fact) }
  return attempt(
    () => ({ facts, questions: questionsOf(rule, facts, { readings }) }),
    (issue) => faultInAnswer(rule, issue),
  )
}
