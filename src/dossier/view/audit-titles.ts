import {
  type MemberTitles,
  basisTitles,
  clauseTitles,
  decisionTitles,
  readingTitles,
  ruleTitles,
} from '../../analysis/decision-titles'
import type { Titles } from '../../analysis/titled-schema'
import { text } from '../../kernel/locale'
import { bodyKindLabels } from '../../wording/labels/body-labels'
import type { Audit } from '../audit'
import { roleTexts } from '../form/option-words'
import type { Question } from '../next'
import type { Obligation, Subject, Why } from '../obligation'
import type { ObligationRepair } from '../obligation-repair'
import type { Summary } from '../summary'
import { actionTexts } from './repair-text'
import {
  actorTexts,
  aspectTexts,
  breachTexts,
  courseTexts,
  edgeTexts,
  occasionTexts,
  phaseTexts,
  statusWords,
  warningWords,
} from './words'

/** What everything in an audit is called. */
export function auditTitles(): Titles {
  const members: MemberTitles<Audit> = {
    asOf: { title: text('查詢日', 'day of the question') },
    body: {
      title: text('機關', 'body'),
      members: {
        name: { title: text('機關名稱', 'name of the body') },
        kind: { title: text('機關種類', 'kind of body'), options: bodyKindLabels },
      },
    },
    system: { title: text('系統', 'system'), members: { name: { title: text('系統名稱', 'name of the system') } } },
    obligations: {
      title: text('應辦事項', 'obligations'),
      entry: { title: text('應辦事項', 'obligation'), members: obligationTitles() },
    },
    summary: { title: text('統計', 'summary'), members: summaryTitles() },
    next: {
      title: text('應先補登的資料', 'what to record next'),
      entry: { title: text('資料', 'fact'), members: next },
    },
  }
  return { title: text('稽核結果', 'audit'), members }
}

const next: MemberTitles<Question> = /* @__PURE__ */ (() => ({
  path: { title: text('位置', 'path') },
  question: { title: text('欄位（各筆以 * 表示）', 'field, entries as *') },
  decides: { title: text('可判斷項數', 'how many lines it decides') },
}))()

function obligationTitles(): MemberTitles<Obligation> {
  const why: MemberTitles<Required<Why>> = basisTitles()
  const decision = decisionTitles()
  return {
    id: { title: text('編號', 'id') },
    clause: clauseTitles(),
    rule: ruleTitles(),
    actor: { title: text('辦理者', 'who must act'), options: actorTexts },
    own: { title: text('是否由本機關辦理', 'whether it is for the body to act') },
    subject: { title: text('事由', 'subject'), members: subjectTitles() },
    status: { title: text('情形', 'status'), options: statusWords },
    breach: { title: text('違反是否持續', 'whether a violation goes on'), options: breachTexts },
    due: { title: text('期限末日', 'last day in time') },
    why: { title: text('理由', 'reasons'), entry: { title: text('理由', 'reason'), members: why } },
    missing: { title: text('尚缺資料', 'missing facts'), entry: { title: text('位置', 'path') } },
    decision: { title: decision.title, members: decision.members },
    readings: readingTitles(),
    repair: { title: text('補正方式', 'repair'), members: repairTitles() },
    warnings: warningTitles(),
  }
}

function subjectTitles(): MemberTitles<Required<Subject>> {
  return {
    occasion: { title: text('事項', 'occasion'), options: occasionTexts },
    date: { title: text('日期（期間之首日）', 'day, of a period the first') },
    through: { title: text('期間之末日', 'last day of a period') },
    person: { title: text('人員', 'person') },
    role: { title: text('角色', 'role'), options: roleTexts },
    course: { title: text('課程', 'course'), options: courseTexts },
    phase: { title: text('階段', 'phase'), options: phaseTexts },
    edge: { title: text('就任或離任', 'start or end of a term'), options: edgeTexts },
    aspect: { title: text('項目', 'aspect'), options: aspectTexts },
    key: { title: text('席次、問題或年度', 'seat, question or year') },
  }
}

function repairTitles(): MemberTitles<Required<ObligationRepair>> {
  return {
    action: { title: text('應為之事', 'act'), options: actionTexts },
    what: { title: text('對象', 'object') },
    count: { title: text('數量', 'how many') },
    by: { title: text('期限末日', 'last day in time') },
  }
}

function summaryTitles(): MemberTitles<Summary> {
  const counts = Object.fromEntries(Object.entries(statusWords).map(([status, title]) => [status, { title }]))
  return {
    own: { title: text('由本機關辦理之項數', 'lines for the body to act on'), members: counts },
    others: { title: text('由其他機關或人員辦理之項數', 'lines for others to act on'), members: counts },
    ongoing: { title: text('違反規定而仍應補正之項數', 'violations to be put right') },
    past: { title: text('違反規定而已無法補正之項數', 'past violations') },
    verdict: {
      title: text('總評', 'verdict'),
      options: {
        ...statusWords,
        clear: text('無違反、待辦或資料不足', 'no violation, nothing to be done, nothing undetermined'),
      },
    },
    nextDue: {
      title: text('最近之期限', 'next limit'),
      members: {
        date: { title: text('期限末日', 'last day in time') },
        ids: { title: text('事項編號', 'ids of obligations'), entry: { title: text('編號', 'id') } },
      },
    },
    warnings: warningTitles(),
  }
}

function warningTitles(): Titles {
  return {
    title: text('日期提醒', 'warnings of days'),
    entry: { title: text('提醒', 'warning'), options: warningWords },
  }
}
