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

/** What is typed where somebody does not know, and where somebody wants the question before again. */
const UNKNOWN = ['不知道', '不清楚', '不詳', '?', 'unknown', "don't know"]
const BACK = ['上一題', '返回', '回上一題', 'back', 'b']

/** Asks whoever sits at the terminal question by question, until the rule is settled or the input ends. */
export async function converse(
  rule: RuleId,
  { facts, questions }: State,
  { readings, locale, lines, print }: Setting,
): Promise<State> {
  const { answerName, faultInAnswer, nextQuestion, optionWords, questionPrompt, questionsOf, typedAnswer } =
    await import('./library')
  const begun: Step = { facts, questions, unknown: [] }
  const steps = [begun]
  const now = (): Step => steps.at(-1) ?? begun
  const asked = () => nextQuestion(now().questions, now().unknown)
  const prompt = (): string => {
    const next = asked()
    return next === undefined ? '' : `${questionPrompt(rule, next, locale)}\n> `
  }
  if (asked() === undefined) return begun
  print(`${hints[locale]}\n${prompt()}`)
  for await (const line of lines) {
    const question = asked() as NonNullable<ReturnType<typeof asked>>
    const word = line.normalize('NFKC').trim().toLowerCase()
    if (BACK.includes(word)) {
      if (steps.length > 1) steps.pop()
      else print(`${first[locale]}\n`)
    } else if (UNKNOWN.includes(word)) steps.push({ ...now(), unknown: [...now().unknown, question.fact] })
    else {
      const { fact, schema } = question
      const answered = { ...now().facts, [fact]: typedAnswer(line, schema, optionWords(rule, fact), fact) }
      const lost = lostFaults(fact, line)
      const next =
        lost.length > 0
          ? { faults: lost.map((fault) => ({ ...fault, name: answerName(rule, fault.path) })) }
          : attempt(
              () => questionsOf(rule, answered, { readings }),
              (issue) => faultInAnswer(rule, issue),
            )
      if ('value' in next) steps.push({ facts: answered, questions: next.value, unknown: now().unknown })
      else print(next.faults.map((fault) => `${formatFault(fault, locale)}\n`).join(''))
    }
    if (asked() === undefined) return now()
    print(prompt())
  }
  print('\n')
  return now()
}

/** How far a conversation has come, and what somebody said not to know. */
interface Step extends State {
  readonly unknown: readonly string[]
}

const hints: Readonly<Record<Locale, string>> = {
  'zh-TW': '（不知道就答「不知道」，要改上一題就答「上一題」）',
  en: '(answer "unknown" for what you do not know, "back" for the question before)',
}
const first: Readonly<Record<Locale, string>> = {
  'zh-TW': '這是第一題。',
  en: 'This is the first question.',
}
