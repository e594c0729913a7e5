import { InvalidInputError } from '../kernel/errors'
import type { Locale, LocalizedText } from '../kernel/locale'
import { notAnOption } from '../kernel/member-issues'
import { type LabelKind, type LabelValues, labelTexts } from './label-texts'
import { localeIssues } from './locale-issues'

/**
 * What a value is called in a language.
 *
 * @throws InvalidInputError where the kind, the value or the locale is unknown; every fault is named
 * @example
 * label('duty', 'working-group-change', 'zh-TW') // => '工作小組成員異動通知'
 * @example
 * label('status', 'overdue', 'en') // => 'overdue'
 */
export function label<Kind extends LabelKind>(kind: Kind, value: LabelValues[Kind], locale: Locale): string {
  const texts: Readonly<Record<string, LocalizedText>> | undefined = isKeyOf(labelTexts, kind)
    ? labelTexts[kind]
    : undefined
  const issues = [
    ...(texts === undefined
      ? [notAnOption('kind', kind, Object.keys(labelTexts))]
      : isKeyOf(texts, value)
        ? []
        : [notAnOption('value', value, Object.keys(texts))]),
    ...localeIssues(locale),
  ]
  if (issues.length > 0) throw new InvalidInputError(issues)
  return labelTexts[kind][value][locale]
}

/** A key that is no text could be turned into one only by its own code. */
function isKeyOf(object: object, key: unknown): boolean {
  return typeof key === 'string' && Object.hasOwn(object, key)
}
