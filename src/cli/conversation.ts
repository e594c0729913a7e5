import { type Locale, text } from '../kernel/locale'
import { type Read, formatFault } from './fault'

/** One question of a conversation. */
export interface Asked<State> {
  /** By which whoever does not know leaves it out. */
  readonly key: string
  /** The question with what may be answered. */
  readonly prompt: string
  /** Whether nothing can be made without it. */
  readonly isNeeded?: boolean
  /** How far the conversation has come with what was typed, or what is wrong with that. */
  readonly take: (line: string) => Read<State>
}

/** What is asked of whoever sits at the terminal. */
export interface Conversation<State> {
  readonly begun: State
  /** The next question where these were left out; none where nothing more is to be asked. */
  readonly next: (state: State, leftOut: readonly string[]) => Asked<State> | undefined
}

interface Setting {
  readonly locale: Locale
  readonly lines: AsyncIterable<string>
  readonly print: (text: string) => void
}

/** How far a conversation came. */
export interface Conversed<State> {
  readonly state: State
  /** Whether the input ended before the last question was answered. */
  readonly isCut: boolean
}

/** What is typed where somebody does not know, and where somebody wants the question before again. */
const UNKNOWN = ['不知道', '不清楚', '不詳', '?', 'unknown', "don't know"]
const BACK = ['上一題', '返回', '回上一題', 'back', 'b']

/** Asks question by question, until nothing more is to be asked or the input ends. */
export async function converse<State>(
  { begun, next }: Conversation<State>,
  { locale, lines, print }: Setting,
): Promise<Conversed<State>> {
  const first: Step<State> = { state: begun, leftOut: [] }
  const steps = [first]
  const now = (): Step<State> => steps.at(-1) ?? first
  let asked = next(begun, [])
  if (asked === undefined) return { state: begun, isCut: false }
  print(`${hint[locale]}\n${asked.prompt}\n> `)
  for await (const line of lines) {
    const { state, leftOut } = now()
    const { key, isNeeded = false, take } = asked
    const word = line.normalize('NFKC').trim().toLowerCase()
    const isUnknown = UNKNOWN.includes(word)
    if (BACK.includes(word)) {
      if (steps.length > 1) steps.pop()
      else print(`${isFirst[locale]}\n`)
    } else if (isUnknown && !isNeeded) steps.push({ state, leftOut: [...leftOut, key] })
    else if (isUnknown) print(`${needed[locale]}\n`)
    else {
      const read = take(line)
      if ('value' in read) steps.push({ state: read.value, leftOut })
      else print(read.faults.map((fault) => `${formatFault(fault, locale)}\n`).join(''))
    }
    asked = next(now().state, now().leftOut)
    if (asked === undefined) return { state: now().state, isCut: false }
    print(`${asked.prompt}\n> `)
  }
  print('\n')
  return { state: now().state, isCut: true }
}

/** How far a conversation has come, and what somebody said not to know. */
interface Step<State> {
  readonly state: State
  readonly leftOut: readonly string[]
}

const hint = text(
  '（不知道就答「不知道」，要改上一題就答「上一題」）',
  '(answer "unknown" for what you do not know, "back" for the question before)',
)
const isFirst = text('這是第一題。', 'This is the first question.')
const needed = text('這一題不能略過。', 'This question cannot be left out.')
