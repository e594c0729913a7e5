import type { LabelTexts, LabelValues } from '../wording/label-texts'
import { readCode } from './code-argument'
import type { TypedFact } from './facts'
import { labelText, labelWords } from './label-words'

/** A code as it was typed, by itself or by its label, as a fact; where it means none, or several, that is its fault. */
export function typedCodeFact<Kind extends keyof LabelTexts, Code extends LabelValues[Kind]>(
  path: string,
  typed: string | undefined,
  kind: Kind,
  codes: readonly Code[],
  otherWords: (code: Code) => readonly string[] = () => [],
): TypedFact {
  if (typed === undefined) return { path, text: typed }
  const read = readCode(path, typed, codes, labelText(kind), (code) => [...labelWords(kind)(code), ...otherWords(code)])
  return 'value' in read ? { path, text: typed, value: read.value } : { path, text: typed, fault: read.faults[0] }
}
