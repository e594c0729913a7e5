import type { InputIssue } from '../kernel/issue'
import { type LocalizedText, text } from '../kernel/locale'
import { clauseIds } from '../law/clause-id'
import { formatClause } from '../law/format-clause'
import type { AppliedReading, Basis, Decision } from '../law/rule'
import { ruleIds } from '../law/rule-id'
import { allWords } from '../wording/all-words'
import type { Titles } from './titled-schema'

/** A title for every member of a value. */
export type MemberTitles<Value> = Readonly<Record<keyof Value & string, Titles>>

/** What a decision's members are called. */
export function decisionTitles(): Titles & { readonly members: MemberTitles<Decision<unknown>> } {
  return {
    title: text('決定', 'decision'),
    members: {
      rule: ruleTitles(),
      value: { title: text('答案', 'answer') },
      basis: { title: text('理由', 'reasons'), entry: { title: text('理由', 'reason'), members: basisTitles() } },
      readings: readingTitles(),
    },
  }
}

/** What the members of a fault are called. */
export function issueTitles(): Titles & { readonly members: MemberTitles<Omit<Required<InputIssue>, 'names'>> } {
  return {
    title: text('輸入錯誤', 'fault of the input'),
    members: {
      path: { title: text('位置', 'path') },
      segments: { title: text('位置之各段', 'parts of the path') },
      rule: ruleTitles(),
      code: codeTitle,
      message: { title: text('說明', 'message') },
      data: dataTitle,
    },
  }
}

const codeTitle: Titles = /* @__PURE__ */ (() => ({ title: text('代碼', 'code') }))()
const dataTitle: Titles = /* @__PURE__ */ (() => ({ title: text('數據', 'figures') }))()

/** What a reason's members are called. */
export function basisTitles(): MemberTitles<Required<Basis>> {
  return {
    clause: clauseTitles(),
    code: codeTitle,
    data: dataTitle,
    assumption: { title: text('前提', 'assumption') },
  }
}

/** What a list of readings is called. */
export function readingTitles(): Titles {
  const members: MemberTitles<Required<AppliedReading>> = {
    id: { title: text('解讀事項', 'what is read') },
    choice: { title: text('採用的解讀', 'reading taken') },
    decidedBy: { title: text('決定機關', 'decided by') },
    on: { title: text('決定日', 'decided on') },
    letter: { title: text('函文字號', 'number of the letter') },
  }
  return { title: text('採用的解讀', 'readings taken'), entry: { title: text('解讀', 'reading'), members } }
}

export function ruleTitles(): Titles {
  return { title: text('規則', 'rule'), options: optionsOf(ruleIds, (rule) => allWords[rule].title) }
}

export function clauseTitles(): Titles {
  const printed = optionsOf(clauseIds, (clause) =>
    text(formatClause(clause, { locale: 'zh-TW' }), formatClause(clause, { locale: 'en' })),
  )
  return { title: text('條款', 'clause'), options: printed }
}

function optionsOf<Value extends string>(
  values: readonly Value[],
  said: (value: Value) => LocalizedText,
): Readonly<Record<string, LocalizedText>> {
  return Object.fromEntries(values.map((value) => [value, said(value)]))
}
