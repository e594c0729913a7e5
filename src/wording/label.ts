import { InvalidInputError } from '../kernel/errors'
import type { InputIssue } from '../kernel/input-issue'
import { inputIssue } from '../kernel/input-issue'
import type { Locale, LocalizedText } from '../kernel/locale'
import { resembling } from '../kernel/nearest'
import type { LabelKind, LabelValues } from './label-texts'
import { labelTexts } from './label-texts'
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
      ? [unknown('kind', kind, labelTexts)]
      : isKeyOf(texts, value)
        ? []
        : [unknown('value', value, texts)]),
    ...localeIssues(locale),
  ]
  if (issues.length > 0) throw new InvalidInputError(issues)
  return labelTexts[kind][value][locale]
}

/** A key that is no text could be turned into one only by its own code. */
function isKeyOf(object: object, key: unknown): boolean {
  return typeof key === 'string' && Object.hasOwn(object, key)
}

function unknown(path: string, given: unknown, known: object): InputIssue {
  const options = Object.keys(known)
  const [suggestion] = typeof given === 'string' ? resembling(given, options) : []
  return inputIssue(path, 'not-an-option', { options, ...(suggestion !== undefined && { suggestion }) })
}
