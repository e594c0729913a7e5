import { type Locale, type LocalizedText, text } from '../../kernel/locale'
import { choiceOf } from '../../kernel/office-reading'
import { type ReadingId, readingChoices } from '../../law/reading-choices'
import { readings } from '../../law/register/readings/index'
import type { ChoiceText, Reading } from '../../law/register/readings/reading'
import type { Readings } from '../../law/rule'
import type { ValuedOption } from '../command-definition'
import type { Fault, Read } from '../fault'
import { readTyped } from '../readings-option'

/** Asks which results are others under other readings. */
export const compareOption = {
  flag: '--compare',
  value: 'id=choice',
  repeatable: true,
  text: text(
    '改採該解讀時，哪些事項的結果不同、理由為何；可重複，一併改採',
    'tell which results another reading changes, and why; can be repeated, then all are taken at once',
  ),
} as const satisfies ValuedOption

/** Readings that are tried in place of those that are taken. */
export interface Comparison {
  readonly choices: Readings
  /** Of each what is taken now and what is tried. */
  readonly pairs: readonly ComparedReading[]
}

interface ComparedReading {
  readonly id: ReadingId
  readonly taken: string
  readonly tried: string
}

/** The readings to try; null where none is. What is taken already changes nothing, so to try it is a misprint. */
export function readComparison(typed: readonly string[] | undefined, taken: Readings): Read<Comparison | null> {
  if (typed === undefined) return { value: null }
  const read = readTyped(typed, compareOption.flag)
  if ('faults' in read) return read
  const pairs = Object.entries(read.value as Readonly<Record<string, string>>).map(([id, tried]) => {
    const reading = id as ReadingId
    return { id: reading, taken: choiceOf(taken[reading]) ?? readingChoices[reading][0], tried }
  })
  const same = pairs.filter((pair) => pair.taken === pair.tried)
  return same.length > 0 ? { faults: same.map(takenAlready) } : { value: { choices: read.value, pairs } }
}

/** What is taken now and what is tried in its place. */
export function comparedText({ id, taken, tried }: ComparedReading, locale: Locale): string {
  const [now, then] = [taken, tried].map((choice) => labelOf(id, choice)[locale])
  return text(`解讀 ${id}：由「${now}」改採「${then}」`, `Reading ${id}: "${now}" now, "${then}" instead`)[locale]
}

function labelOf(id: ReadingId, choice: string): LocalizedText {
  const { choices }: Reading = readings[id]
  return (choices[choice] as ChoiceText).label
}

function takenAlready({ id, tried }: ComparedReading): Fault {
  return {
    path: compareOption.flag,
    given: `${id}=${tried}`,
    code: 'taken-already',
    text: text('已經採用，無從比較', 'is taken already, so there is nothing to compare'),
  }
}
