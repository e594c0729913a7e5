import {
  type Assumption,
  type Clause,
  type ClauseId,
  type Defect,
  type Norm,
  type Reading,
  type ReadingId,
  type RuleId,
  assumptions,
  clauseIds,
  clauses,
  defects,
  norms,
  normIds,
  readings,
  allWords,
  rules,
} from '../library'
import { chapterOf, clausePath } from './clause-path'
import { type Content, type Html, html } from './html'
import type { Page } from './page'

/** The chapters in the order of the law. */
export const chapterIds: readonly ClauseId[] = clauseIds.filter((id) => !id.includes('.'))

/** A chapter with all that lies under it, in the order of the law. */
export function clausesOf(chapter: ClauseId): readonly Clause[] {
  return clauseIds.filter((id) => chapterOf(id) === chapter).map((id) => clauses[id])
}

export function normsOf(id: ClauseId): readonly Norm[] {
  return normIds.map((each) => norms[each]).filter(({ clause }) => clause === id)
}

/** What a rule leaves to somebody else: the norms of its clauses that no rule answers. */
export function undecidedNorms(rule: RuleId): readonly Norm[] {
  return rules[rule].clauses.flatMap(normsOf).filter(({ why }) => why !== undefined)
}

export function assumptionsOf(id: ClauseId): readonly Assumption[] {
  return Object.values(assumptions).filter((assumption) => assumption.clauses.includes(id))
}

/** A clause by its printed number; in English by its id. */
export function clauseLink(page: Page, id: ClauseId): Html {
  return html`<a class="clause" href="${page.to(clausePath(id))}">${page.printed(id)}</a>`
}

export function clauseLinks(page: Page, ids: readonly ClauseId[]): Content {
  return ids.map((id, place) => html`${place === 0 ? null : page.t('、', ', ')}${clauseLink(page, id)}`)
}

/** What a rule settles, as a heading. */
export function ruleTitle({ say }: Page, id: RuleId): string {
  const text = say(allWords[id].title)
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`
}

export function ruleLink(page: Page, id: RuleId): Html {
  return html`<a href="${page.to(`rules/${id}/`)}">${ruleTitle(page, id)}</a>`
}

export function readingLink(page: Page, id: ReadingId): Html {
  return html`<a href="${page.to(`readings/#${id}`)}">${page.say((readings[id] as Reading).question)}</a>`
}

/** Operative words as the law prints them; what stands in each may lead elsewhere. */
export function wordsList(
  page: Page,
  words: readonly string[],
  inside: (words: string) => Content = (each) => each,
): Content {
  if (words.length === 0) return null
  return html`<p class="words">
    <span class="kicker">${page.t('條文用語', 'Operative words')}</span
    >${words.map((each) => html`<q>${inside(each)}</q>`)}
  </p>`
}

/** Norms as a list: how each binds, who acts, what is done, when, and what is taken out. */
export function normList(page: Page, list: readonly Norm[], { withActor = true, withClause = false } = {}): Content {
  if (list.length === 0) return null
  const { t, say, label } = page
  return html`<ul class="norms">
    ${list.map(
      ({ id, actor, modality, act, condition, exception, clause }) =>
        html`<li data-norm="${id}">
          <span class="modality ${modality}">${label('modality', modality)}</span>
          <div>
            ${withActor ? html`<b>${label('actor', actor)}</b>${t('：', ': ')}` : null}${say(act)}
            ${condition === null ? null : html`<span class="aside">${t('條件：', 'When: ')}${say(condition)}</span>`}
            ${exception === null ? null : html`<span class="aside">${t('除外：', 'Except: ')}${say(exception)}</span>`}
            ${withClause ? html`<span class="aside">${clauseLink(page, clause)}</span>` : null}
          </div>
        </li>`,
    )}
  </ul>`
}

export function defectNote(page: Page, { printed: asPrinted, readAs, note }: Defect): Html {
  return html`<p class="defect">
    <b>${page.t('印刷瑕疵', 'Misprint')}</b
    >${page.t('：', ': ')}「${asPrinted}」${page.t('讀作', ' is read as ')}「${readAs}」${page.t('。', '. ')}${page.say(note)}
  </p>`
}

export function defectNotes(page: Page, id: ClauseId): Content {
  return clauses[id].defects.map((defect) => defectNote(page, defects[defect]))
}
