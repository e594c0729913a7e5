import { type InputIssue, inputIssue } from '../kernel/input-issue'
import type { JsonObject } from '../kernel/json'
import { type Locale, type LocalizedText, text } from '../kernel/locale'
import type { RuleId } from '../law/rule-id'
import { issueMessage } from '../wording/issue-message'
import { factWords, valueWords } from '../wording/tables/table-words'
import { dateFault } from './date-fault'
import { faultInFacts } from './facts-argument'
import { type Fault, faultOf } from './fault'

/** A fault of facts in JSON, which in Chinese names the fact in words beside its key. */
export function faultInRuleFacts(rule: RuleId, issue: InputIssue, facts: unknown): Fault {
  const fault = issue.code === 'not-a-date' ? dateFault(issue, facts) : faultInFacts(issue)
  const words = factWords(rule, issue.path, 'zh-TW')
  return words === issue.path ? fault : { ...fault, name: { 'zh-TW': `${words}（${issue.path}）` } }
}

/** A fault of what was answered to a question, in words: whoever answers has seen neither keys nor codes. */
export function faultInAnswer(rule: RuleId, issue: InputIssue): Fault {
  const inWords = (locale: Locale): string => answerWords(rule, issue, locale)
  return {
    ...faultOf(issue, issue.path),
    name: answerName(rule, issue.path),
    text: text(inWords('zh-TW'), inWords('en')),
  }
}

/** What a fact is called that was asked about; without a path, all that was answered. */
export function answerName(rule: RuleId, path: string): LocalizedText {
  return path === ''
    ? text('以上回答', 'these answers')
    : text(factWords(rule, path, 'zh-TW'), factWords(rule, path, 'en'))
}

function answerWords(rule: RuleId, issue: InputIssue, locale: Locale): string {
  const { path, code, data = {} } = issue
  const own = ownWordings[code]?.(data)
  if (own !== undefined) return own[locale]
  const [fact = '', ...inside] = path.split('.')
  // Options within an object are typed as JSON, so by their codes.
  if (code !== 'not-an-option' || inside.length > 1) return faultOf(issue, path).text[locale]
  const { options, suggestion } = data as { readonly options: readonly string[]; readonly suggestion?: string }
  const inWords = (option: string): string => valueWords(rule, fact, option, locale)
  return issueMessage(
    inputIssue(path, code, {
      options: options.map(inWords),
      ...(suggestion !== undefined && { suggestion: inWords(suggestion) }),
    }),
    locale,
  )
}

/** Where an answer is put right otherwise than a fact in JSON. */
const ownWordings: Readonly<Partial<Record<InputIssue['code'], (data: JsonObject) => LocalizedText | undefined>>> = {
  'wrong-type': ({ expected }) =>
    expected === 'true or false' ? text('請答「是」或「否」', 'must be yes or no') : undefined,
  'after-as-of': ({ asOf }) =>
    text(
      `晚於查詢日 ${asOf as string}；尚未發生者請答「無」`,
      `lies after the day of the question ${asOf as string}; answer none for what has not happened yet`,
    ),
}
