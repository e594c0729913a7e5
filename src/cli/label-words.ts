import type { LocalizedText } from '../kernel/locale'
import { type LabelTexts, type LabelValues, labelTexts } from '../wording/label-texts'

/**
 * What the program calls values of a kind, in both languages. `label` knows the words of every rule besides, and with
 * them the command would begin later.
 */
export function labelText<Kind extends keyof LabelTexts>(kind: Kind): (value: LabelValues[Kind]) => LocalizedText {
  const texts = labelTexts[kind] as Readonly<Record<LabelValues[Kind], LocalizedText>>
  return (value) => texts[value]
}

/** The words by which the program calls values of a kind. */
export function labelWords<Kind extends keyof LabelTexts>(kind: Kind): (value: LabelValues[Kind]) => readonly string[] {
  return (value) => Object.values(labelText(kind)(value))
}
