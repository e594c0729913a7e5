import type { Locale } from '../kernel/locale'
import type { Readings } from '../law/rule'
import type { RuleId } from '../law/rule-id'
import type { KnownFacts, Questions } from './analyses'
import { formatFault } from './fault'
import { attempt } from './refusal'
import { lostFaults } from './usage-faults'

/** How far a conversation has come. */
interface State {
  readonly facts: KnownFacts
  readonly questions: Questions
}

interface Setting {
  readonly readings: Readings
  readonly locale: Locale
  readonly lines: AsyncIterable<string>
  readonly print: (text: string) => void
}

/** Asks whoever sits at the terminal question by question, until the rule is settled or the input ends. */
export async function converse(
  rule: RuleId,
  { facts, questions }: State,
  { readings, locale, lines, print }: Setting,
): Promise<State> {
  const { answerName, faultInAnswer, nextQuestion, optionWords, questionPrompt, questionsOf, typedAnswer } =
    await import('./library')
  let state: State = { facts, questions }
  let question = nextQuestion(questions)
  if (question === undefined) return state
  print(`${questionPrompt(rule, question, locale)}\n> `)
  for await (const line of lines) {
    const answered = {
      ...state.facts,
      [question.fact]: typedAnswer(line, question.schema, optionWords(rule, question.fact), question.fact),
    }
    const lost = lostFaults(question.fact, line)
    const next =
      lost.length > 0
        ? { faults: lost.map((fault) => ({ ...fault, name: answerName(rule, fault.path) })) }
        : attempt(
            () => questionsOf(rule, answered, { readings }),
            (issue) => faultInAnswer(rule, issue),
          )
    if ('value' in next) state = { facts: answered, questions: next.value }
    else print(next.faults.map((fault) => `${formatFault(fault, locale)}\n`).join(''))
    question = nextQuestion(state.questions)
    if (question === undefined) return state
    print(`${questionPrompt(rule, question, locale)}\n> `)
  }
  print('\n')
  return state
}
