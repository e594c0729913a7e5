import { locales } from '../kernel/locale'
import { label } from '../wording/label'
import type { LabelKind, LabelValues } from '../wording/label-texts'

/** The words by which the program calls values of a kind. */
export function labelWords<Kind extends LabelKind>(kind: Kind): (value: LabelValues[Kind]) => readonly string[] {
  return (value) => locales.map((locale) => label(kind, value, { locale }))
}
