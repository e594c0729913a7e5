import { type LocalizedText, text } from '../kernel/locale'
import { label } from '../wording/label'
import type { LabelKind, LabelValues } from '../wording/label-texts'

/** What the program calls values of a kind, in both languages. */
export function labelText<Kind extends LabelKind>(kind: Kind): (value: LabelValues[Kind]) => LocalizedText {
  return (value) => text(label(kind, value, { locale: 'zh-TW' }), label(kind, value, { locale: 'en' }))
}

/** The words by which the program calls values of a kind. */
export function labelWords<Kind extends LabelKind>(kind: Kind): (value: LabelValues[Kind]) => readonly string[] {
  return (value) => Object.values(labelText(kind)(value))
}
