import type { LocalizedText } from '../kernel/locale'
import { notAnOption } from '../kernel/member-issues'
import { type TextOptions, localeOf } from '../kernel/text-options'
import { type LabelKind, type LabelValues, labelTexts } from './label-texts'

/**
 * What a value is called in a language.
 *
 * @throws InvalidInputError where the kind, the value or the locale is unknown; every fault is named
 * @example
 * label('duty', 'working-group-change', { locale: 'zh-TW' }) // => '工作小組成員異動通知'
 * @example
 * label('status', 'overdue', { locale: 'en' }) // => 'overdue'
 */
export function label<Kind extends LabelKind>(kind: Kind, value: LabelValues[Kind], options: TextOptions): string {
  const texts: Readonly<Record<string, LocalizedText>> | undefined = isKeyOf(labelTexts, kind)
    ? labelTexts[kind]
    : undefined
  const issues =
    texts === undefined
      ? [notAnOption('kind', kind, Object.keys(labelTexts))]
      : isKeyOf(texts, value)
        ? []
        : [notAnOption('value', value, Object.keys(texts))]
  const locale = localeOf(options, issues)
  return labelTexts[kind][value][locale]
}

/** A key that is no text could be turned into one only by its own code. */
function isKeyOf(object: object, key: unknown): boolean {
  return typeof key === 'string' && Object.hasOwn(object, key)
}
