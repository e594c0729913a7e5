import { deepFreeze } from '../../../kernel/json'
import { type Locale, type LocalizedText, text } from '../../../kernel/locale'
import { type ClauseId, clauseIds } from '../../clause-id'
import { formatClause } from '../../format-clause'
import { type RuleId, ruleIds } from '../../rule-id'
import { defects } from '../defects'
import { norms } from '../norms/index'
import { readings } from '../readings/index'
import { appraisalClauses } from './appraisal'
import type { Clause, ClauseEntry } from './clause'
import { closingClauses } from './closing'
import { councilClauses } from './council'
import { groupsClauses } from './groups'
import { promotionClauses } from './promotion'
import { purposeToPhasesClauses } from './purpose-to-phases'
import { supportClauses } from './support'
import { trainingClauses } from './training'

/**
 * Every clause of the regulation: what it settles, the rules that carry it out or why none does,
 * the readings of what is unclear in it, and the misprints in its text.
 *
 * @example
 * clauses['5.3.4'].printed // => '伍、三、(四)'
 * @example
 * clauses['6.2.2'].words // => ['應至少指派兩名', '至多不超過機關總員額數 1/20']
 */
export const clauses: Readonly<Record<ClauseId, Clause>> = /* @__PURE__ */ registeredClauses()

function registeredClauses(): typeof clauses {
  const entries: Readonly<Record<ClauseId, ClauseEntry>> = {
    ...purposeToPhasesClauses,
    ...councilClauses,
    ...groupsClauses,
    ...supportClauses,
    ...trainingClauses,
    ...promotionClauses,
    ...appraisalClauses,
    ...closingClauses,
  }
  const registered: Partial<Record<ClauseId, Clause>> = {}
  for (const id of clauseIds) {
    const { rules = [], ...entry } = entries[id]
    registered[id] = {
      id,
      printed: formatClause(id, { locale: 'zh-TW' }),
      ...entry,
      ...carriedOut(id, rules),
      readings: naming(readings, id),
      defects: naming(defects, id),
    }
  }
  return deepFreeze(registered as Record<ClauseId, Clause>)
}

/** The rules that carry a clause out, how far its norms have rules, and why no further. */
function carriedOut(id: ClauseId, leading: readonly RuleId[]): Pick<Clause, 'rules' | 'encoded' | 'why'> {
  const own = Object.values(norms).filter(({ clause }) => clause === id)
  const ofNorms = ruleIds.filter((rule) => own.some((norm) => norm.rules.includes(rule)))
  const rules = [...new Set([...leading, ...ofNorms])]
  const reasons = own.flatMap(({ why }) => (why === undefined ? [] : [why]))
  if (reasons.length === 0) return { rules, encoded: own.length === 0 ? 'no' : 'yes' }
  return { rules, encoded: reasons.length === own.length ? 'no' : 'partly', why: asSentences(reasons) }
}

/** Reasons as sentences, each said once. */
function asSentences(reasons: readonly LocalizedText[]): LocalizedText {
  const said = (locale: Locale): string[] => [...new Set(reasons.map((reason) => reason[locale]))]
  return text(
    said('zh-TW')
      .map((reason) => `${reason}。`)
      .join(''),
    said('en')
      .map((reason) => `${reason.charAt(0).toUpperCase()}${reason.slice(1)}.`)
      .join(' '),
  )
}

/** The keys of those entries that name a clause. */
function naming<Key extends string>(
  entries: Readonly<Record<Key, { readonly clauses: readonly ClauseId[] }>>,
  id: ClauseId,
): Key[] {
  return (Object.keys(entries) as Key[]).filter((key) => entries[key].clauses.includes(id))
}
