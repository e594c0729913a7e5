import { type LocalizedText, text } from '../../kernel/locale'
import { entryKinds } from './entry-kinds'

/** Stands for the questions that the audit ends with. */
export const MISSING = 'missing'

/** What can be added, and what each is called. */
export const kindNames: Readonly<Record<string, LocalizedText>> = {
  ...Object.fromEntries(Object.entries(entryKinds).map(([kind, { name }]) => [kind, name])),
  [MISSING]: text('缺漏', 'missing facts'),
}
