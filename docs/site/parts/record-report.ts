import type { Audit } from '../../../src/dossier/audit'
import type { Obligation } from '../../../src/dossier/obligation'
import type { RolloutPlan } from '../../../src/dossier/plan'
import { type View, type ViewLine, type ViewQuestion, auditView } from '../../../src/dossier/view/audit-view'
import { dayText } from '../../../src/dossier/view/line-text'
import { type PlanDay, type PlanLine, planView } from '../../../src/dossier/view/plan-view'
import { countedHeading, partsText } from '../../../src/dossier/view/section-text'
import { afterwordTexts, sectionTexts, statusWords } from '../../../src/dossier/view/words'
import { clausePath } from './clause-path'
import { type Content, type Html, html } from './html'
import type { Page } from './page'

/** What of a page the report of a record needs; a script can give it too. */
export type Frame = Pick<Page, 'locale' | 't' | 'to'>

type SectionName = keyof typeof sectionTexts

/** Sections by how much they press: what is to be acted on, then what is only to be known. */
const pressing: readonly SectionName[] = ['ongoing', 'past', 'pending', 'advisory']
const settled: readonly SectionName[] = ['undetermined', 'met', 'not-applicable']

/** So many questions are shown at once; the others are folded. */
const QUESTIONS_SHOWN = 5

/** An audit with what comes, as a part of a page: the same in the built page and in the one that a reader works in. */
export function recordReport(frame: Frame, audit: Audit, plan: RolloutPlan): Html {
  const view = auditView(audit, { locale: frame.locale })
  const lines = new Map(audit.obligations.map((each) => [each.id, each]))
  const shown = (names: readonly SectionName[], isFolded: boolean): Content =>
    names.map((name) => reportSection(frame, view, name, lines, isFolded))
  return html`<h2 tabindex="-1">${view.title}</h2>
    ${overview(frame, audit, view)} ${shown(pressing, false)} ${questions(frame, view.next)} ${timeline(frame, plan)}
    ${shown(settled, true)} ${shown(['others'], false)} ${notes(frame, view.warnings)}`
}

/** How many lines stand how, each number a way to its lines. */
function overview({ locale, t }: Frame, { summary }: Audit, { sections }: View): Html {
  const { verdict, nextDue } = summary
  const clear = t('無違反、待辦或資料不足', 'no violation, nothing to be done, nothing undetermined')
  return html`<p class="result" data-verdict="${verdict}">
      ${t('本機關：', 'This body: ')}${verdict === 'clear' ? clear : statusWords[verdict][locale]}
    </p>
    <ul class="overview">
      ${sections.map(({ heading, lines }) => html`<li><a href="#lines-${sectionNamed(heading, locale)}">${countedHeading(heading, lines.length, locale)}</a></li>`)}
    </ul>
    ${nextDue === null ? null : html`<p>${t('最近的期限：', 'The next limit: ')}<b>${dayText(nextDue.date, locale)}</b></p>`}`
}

function sectionNamed(heading: string, locale: Frame['locale']): SectionName {
  return (Object.keys(sectionTexts) as SectionName[]).find(
    (name) => sectionTexts[name][locale] === heading,
  ) as SectionName
}

function reportSection(
  frame: Frame,
  { sections }: View,
  name: SectionName,
  obligations: ReadonlyMap<string, Obligation>,
  isFolded: boolean,
): Content {
  const { locale } = frame
  const found = sections.find(({ heading }) => heading === sectionTexts[name][locale])
  if (found === undefined) return null
  const heading = html`<h3>${countedHeading(found.heading, found.lines.length, locale)}</h3>`
  const list = html`<ul class="obligations">
    ${found.lines.map((line) => obligationItem(frame, line, obligations.get(line.id) as Obligation))}
  </ul>`
  return html`<section id="lines-${name}" class="lines">
    ${
      isFolded
        ? html`<details>
            <summary>${heading}</summary>
            ${list}
          </details>`
        : html`${heading}${list}`
    }
  </section>`
}

function obligationItem(frame: Frame, line: ViewLine, { clause, status, own }: Obligation): Html {
  const { locale, t } = frame
  return html`<li data-line="${line.id}" data-status="${status}">
    <p class="obligation">
      <span class="status ${status}">${statusWords[status][locale]}</span>
      <a class="clause" href="${frame.to(clausePath(clause))}">${line.clause}</a> ${line.about}
    </p>
    <p class="aside" data-own="${String(own)}">${partsText(line, locale).join(t('　', '; '))}</p>
    <ul class="why">
      ${line.why.map((sentence) => html`<li>${sentence}</li>`)}
    </ul>
  </li>`
}

/** What to record next, that which decides most first. */
function questions(frame: Frame, next: readonly ViewQuestion[]): Content {
  if (next.length === 0) return null
  const [first, others] = [next.slice(0, QUESTIONS_SHOWN), next.slice(QUESTIONS_SHOWN)]
  const { t } = frame
  return html`<section id="next" class="lines">
    <h3>${afterwordTexts.next[frame.locale]}</h3>
    <p class="aside">
      ${t('紀錄未載明的資料不予推測；排列愈前的資料，補登後可判斷的項目愈多。', 'What the record leaves out is not guessed; what stands first decides most.')}
    </p>
    ${questionList(frame, first)}
    ${
      others.length === 0
        ? null
        : html`<details>
            <summary>${t(`其餘 ${others.length} 項`, `${others.length} more`)}</summary>
            ${questionList(frame, others)}
          </details>`
    }
  </section>`
}

function questionList({ t }: Frame, list: readonly ViewQuestion[]): Html {
  return html`<ul>
    ${list.map(
      ({ path, text, decides }) =>
        html`<li data-path="${path}">
          ${text}
          <span class="aside"
            ><code lang="en">${path}</code>${t(`：可判斷 ${decides} 項`, `: decides ${decides}`)}</span
          >
        </li>`,
    )}
  </ul>`
}

/** What comes, day by day. */
function timeline(frame: Frame, plan: RolloutPlan): Html {
  const { title, days } = planView(plan, { locale: frame.locale })
  const { t } = frame
  return html`<section id="what-comes" class="lines">
    <h3>${title}</h3>
    ${
      days.length === 0
        ? html`<p>${t('沒有應辦事項。', 'Nothing is to be done.')}</p>`
        : html`<ol class="timeline">
            ${days.map((day) => dayItem(frame, day))}
          </ol>`
    }
  </section>`
}

function dayItem(frame: Frame, { date, heading, lines }: PlanDay): Html {
  return html`<li>
    <h4>${date === null ? heading : html`<time datetime="${date}">${heading}</time>`}</h4>
    <ul>
      ${lines.map((line) => planItem(frame, line))}
    </ul>
  </li>`
}

function planItem({ locale, t, to }: Frame, { obligation, clause, about, action, actor, note }: PlanLine): Html {
  const parts = [...partsText({ action, due: null, actor }, locale), ...(note === null ? [] : [note])]
  return html`<li data-planned="${obligation.id}">
    <a class="clause" href="${to(clausePath(obligation.clause))}">${clause}</a> ${about}
    <span class="aside">${parts.join(t('　', '; '))}</span>
  </li>`
}

function notes({ locale }: Frame, warnings: readonly string[]): Content {
  if (warnings.length === 0) return null
  return html`<section id="notes" class="lines">
    <h3>${afterwordTexts.warnings[locale]}</h3>
    <ul>
      ${warnings.map((warning) => html`<li>${warning}</li>`)}
    </ul>
  </section>`
}
