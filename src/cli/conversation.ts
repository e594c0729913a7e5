import type { Locale } from '../kernel/locale'
import type { Readings } from '../law/rule'
import type { RuleId } from '../law/rule-id'
import type { KnownFacts, Questions } from './analyses'
import { faultInFacts } from './facts-argument'
import { formatFault } from './fault'
import { attempt } from './refusal'

/** How far a conversation has come. */
interface State {
  readonly facts: KnownFacts
  readonly questions: Questions
}

interface Setting {
  readonly readings: Readings
  readonly locale: Locale
  readonly lines: AsyncIterableIterator<string>
  readonly print: (text: string) => void
}

/** Asks whoever sits at the terminal question by question, until the rule is settled or the input ends. */
export async function converse(
  rule: RuleId,
  { facts, questions }: State,
  { readings, locale, lines, print }: Setting,
): Promise<State> {
  const { nextQuestion, optionWords, questionPrompt, questionsOf, typedAnswer } = await import('./library')
  let state: State = { facts, questions }
  for (let question = nextQuestion(state.questions); question !== undefined; question = nextQuestion(state.questions)) {
    print(`${questionPrompt(rule, question, locale)}\n> `)
    const { done, value: line } = (await lines.next()) as IteratorResult<string, undefined>
    if (done === true) {
      print('\n')
      break
    }
    const answered = {
      ...state.facts,
      [question.fact]: typedAnswer(line, question.schema, optionWords(rule, question.fact)),
    }
    const next = attempt(() => questionsOf(rule, answered, { readings }), faultInFacts)
    if ('value' in next) state = { facts: answered, questions: next.value }
    else print(next.faults.map((fault) => `${formatFault(fault, locale)}\n`).join(''))
  }
  await lines.return?.()
  return state
}
