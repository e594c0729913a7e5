import { inputIssue } from '../kernel/input-issue'
import type { InputIssue } from '../kernel/issue'
import { type LocalizedText, locales } from '../kernel/locale'
import { notAnOption } from '../kernel/member-issues'
import { type TextOptions, localeOf } from '../kernel/text-options'
import { type RuleId, ruleIds } from '../law/rule-id'
import { allWords } from './all-words'
import { type LabelKind, type LabelValues, labelTexts } from './label-texts'
import { type RuleLabelKind, ruleLabels, textsFor } from './rule-labels'

/** How a value is called: in which language, and by which rule. */
export interface LabelOptions extends TextOptions {
  /** Whose word is meant, of a fact, an option, a value or a code. It may be left out where all rules use one word. */
  readonly rule?: RuleId
}

/**
 * What a value is called in a language.
 *
 * @param kind - of the value: a `fact`, an `option` of a fact, a `value` or `code` of a rule, or one of the words
 *   that all rules share, such as a `role` or a `phase`
 * @param value - the code, or the path of a fact
 * @param options - the language, and the rule whose word is meant
 * @throws InvalidInputError where the kind, the value, the rule or the locale is unknown, or where rules differ and
 *   none is named; every fault is named
 * @example
 * label('duty', 'working-group-change', { locale: 'zh-TW' }) // => '工作小組成員異動通知'
 * @example
 * label('fact', 'score', { locale: 'zh-TW', rule: 'appraisal.grade' }) // => '總分'
 */
export function label<Kind extends LabelKind>(kind: Kind, value: LabelValues[Kind], options: LabelOptions): string {
  if (isRuleKind(kind)) return ruleLabel(kind, value, options)
  const texts: Readonly<Record<string, LocalizedText>> | undefined = isKeyOf(labelTexts, kind)
    ? (labelTexts as Readonly<Record<string, Readonly<Record<string, LocalizedText>>>>)[kind]
    : undefined
  const issues =
    texts === undefined
      ? [notAnOption('kind', kind, [...Object.keys(labelTexts), ...Object.keys(ruleLabels)])]
      : isKeyOf(texts, value)
        ? []
        : [notAnOption('value', value, Object.keys(texts))]
  const locale = localeOf(options, issues)
  return (texts as Readonly<Record<string, LocalizedText>>)[value]?.[locale] as string
}

function ruleLabel(kind: RuleLabelKind, value: unknown, options: LabelOptions): string {
  const { rule } = (options as LabelOptions | null | undefined) ?? {}
  const isKnown = rule === undefined || ruleIds.includes(rule)
  const asked = rule === undefined ? Object.values(allWords) : isKnown ? [allWords[rule]] : []
  const issues: InputIssue[] = isKnown ? [] : [notAnOption('options.rule', rule, ruleIds)]
  const known = asked.flatMap((words) => ruleLabels[kind](words).map(([word]) => word))
  if (isKnown && !known.includes(value as string)) issues.push(notAnOption('value', value, [...new Set(known)]))
  else if (locales.some((locale) => textsFor(kind, value, asked, locale).length > 1))
    issues.push(
      rule === undefined
        ? inputIssue('options.rule', 'missing')
        : notAnOption(
            'value',
            value,
            known.filter((word) => word.endsWith(`.${value as string}`)),
          ),
    )
  return textsFor(kind, value, asked, localeOf(options, issues))[0] as string
}

function isRuleKind(kind: unknown): kind is RuleLabelKind {
  return isKeyOf(ruleLabels, kind)
}

/** A key that is no text could be turned into one only by its own code. */
function isKeyOf(object: object, key: unknown): boolean {
  return typeof key === 'string' && Object.hasOwn(object, key)
}
