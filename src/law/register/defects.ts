import { deepFreeze } from '../../kernel/json'
import { type LocalizedText, text } from '../../kernel/locale'
import type { ClauseId } from '../clause-id'

/** The misprints and inconsistencies of the text, in the order of the regulation. */
export const defectIds = /* @__PURE__ */ Object.freeze([
  'water-department-name',
  'plan-for-regulation',
  'may-printed-twice',
  'transition-garbled',
  'figures-and-table-missing',
  'council-name-shortened',
  'representatives-inside-item-two',
  'enterprises-misnamed',
  'same-members-misprinted',
  'members-end-with-comma',
  'rollout-is-no-phase',
  'item-six-printed-twice',
  'team-named-in-two-ways',
  'seed-in-administrators-clause',
  'second-tier-named-in-two-ways',
  'go-live-before-dropped',
  'agencies-named-twice',
  'administrators-misprinted',
  'third-tier-misprinted',
  'listed-with-word-too-many',
  'full-stops-missing',
  'own-budget-misprinted',
  'as-needed-doubled',
  'merit-misprinted',
  'grade-a-minus',
  'appraisal-left-out',
  'administrators-character',
  'band-printed-again',
  'council-shortened',
  'it-appraisal-named-in-two-ways',
  'figure-two-title-short',
] as const)

/** One of {@link defectIds}. */
export type DefectId = (typeof defectIds)[number]

/** A misprint or an inconsistency of the text. */
export interface Defect {
  /** Where it is printed. */
  readonly clauses: readonly ClauseId[]
  /** The words as they are printed. */
  readonly printed: string
  /** The words as they are read; in brackets where no words can be put in their place. */
  readonly readAs: string
  readonly note: LocalizedText
}

/**
 * The misprints and inconsistencies of the text, and how each is read.
 *
 * @example
 * defects['enterprises-misnamed'].readAs // => '事業機構'
 */
export const defects: Readonly<Record<DefectId, Defect>> = /* @__PURE__ */ registeredDefects()

function registeredDefects(): typeof defects {
  return deepFreeze({
    'water-department-name': {
      clauses: ['2.4'],
      printed: '自來水處',
      readAs: '臺北自來水事業處',
      note: text('機關名稱印成簡稱。', 'The name is shortened.'),
    },
    'plan-for-regulation': {
      clauses: ['3', '10'],
      printed: '本計畫',
      readAs: '本規範',
      note: text('本文件是規範，不是計畫。', 'The document is a regulation, not a plan.'),
    },
    'may-printed-twice': {
      clauses: ['3'],
      printed: '得專案簽奉市長核定，可排除之',
      readAs: '得專案簽奉市長核定排除之',
      note: text('「得」與「可」重複。', 'Both words mean may; one of them is too many.'),
    },
    'transition-garbled': {
      clauses: ['4.2'],
      printed: '得下一階段開始適用，',
      readAs: '得自下一階段開始適用。',
      note: text('前後文不通，句末印成逗號。', 'The sentence does not parse and ends with a comma.'),
    },
    'figures-and-table-missing': {
      clauses: ['5', '6', '9.1', '11', '11.1', '11.2', '11.3'],
      printed: '使用圖表',
      readAs: '（圖 1、圖 2、表 1 未附）',
      note: text(
        '條文引用圖 1、圖 2 與表 1，但所據的條文未附這些圖表。',
        'The text points to figures 1 and 2 and table 1, which are not part of the text at hand.',
      ),
    },
    'council-name-shortened': {
      clauses: ['5', '5.1.4'],
      printed: '系統推動協調會報',
      readAs: '重大資訊系統推動協調會報',
      note: text('名稱少印「重大資訊」四字。', 'The name of the council lacks its first four characters.'),
    },
    'representatives-inside-item-two': {
      clauses: ['5.1.2', '5.1.2.2'],
      printed: '常任代表兩人，由資訊局組長兼任',
      readAs: '（兩種搭配都適用）',
      note: text(
        '常任代表與機關代表只印在 (二) 之 2，其他條款卻不分搭配地提到代表。',
        'Representatives are printed inside item 2 only, while other clauses speak of them in general.',
      ),
    },
    'enterprises-misnamed': {
      clauses: ['5.1.6'],
      printed: '事務機構',
      readAs: '事業機構',
      note: text('用字有誤。', 'A wrong word for enterprises.'),
    },
    'same-members-misprinted': {
      clauses: ['5.2.1'],
      printed: '組成一時',
      readAs: '組成一致時',
      note: text('漏印「致」字。', 'A character is missing.'),
    },
    'members-end-with-comma': {
      clauses: ['5.2.2'],
      printed: '邀請其他機關人員擔任，',
      readAs: '邀請其他機關人員擔任。',
      note: text('句末印成逗號。', 'The clause ends with a comma.'),
    },
    'rollout-is-no-phase': {
      clauses: ['5.3.1'],
      printed: '系統推動',
      readAs: '（不限階段）',
      note: text(
        '「系統推動」不是四個階段之一；所指為何，另列為解讀。',
        'None of the four phases has this name; what it means is listed as a reading.',
      ),
    },
    'item-six-printed-twice': {
      clauses: ['5.3.8'],
      printed: '(六)',
      readAs: '(八)',
      note: text('伍、三印了兩次 (六)，第二次應為 (八)。', '伍、三 prints (六) twice; the second should be (八).'),
    },
    'team-named-in-two-ways': {
      clauses: ['6', '6.3.1', '6.4'],
      printed: '技術服務小組',
      readAs: '技術支援服務小組',
      note: text('同一小組有兩種名稱。', 'One team has two names.'),
    },
    'seed-in-administrators-clause': {
      clauses: ['6.1.1'],
      printed: '則由機關種子人員向 8585',
      readAs: '則由機關系統管理者向 8585',
      note: text(
        '系統管理者的條款寫成由種子人員反映。',
        'The clause on administrators has seed staff pass the question on.',
      ),
    },
    'second-tier-named-in-two-ways': {
      clauses: ['6.1.1', '6.2.1'],
      printed: '第二階段系統服務',
      readAs: '第二階服務',
      note: text('與陸、三的用語不同。', 'Section 6.3 names the same tier in other words.'),
    },
    'go-live-before-dropped': {
      clauses: ['6.1.3', '6.2.3'],
      printed: '於資訊局通知上線，',
      readAs: '於資訊局通知上線前，',
      note: text(
        '兩目用語不同，種子人員一目少了「前」字。',
        'The two clauses differ; the one on seed staff lacks the word for before.',
      ),
    },
    'agencies-named-twice': {
      clauses: ['6.2.4'],
      printed: '機關、機關及學校',
      readAs: '機關、機構及學校',
      note: text('「機構」印成「機關」。', 'Agencies are named twice, enterprises not at all.'),
    },
    'administrators-misprinted': {
      clauses: ['6.3.2'],
      printed: '統管理員',
      readAs: '系統管理人員',
      note: text('漏印「系」、「人」二字。', 'Characters are missing.'),
    },
    'third-tier-misprinted': {
      clauses: ['6.4.1'],
      printed: '第系統第三線服務',
      readAs: '本系統第三階服務',
      note: text('字句錯置。', 'The words are jumbled.'),
    },
    'listed-with-word-too-many': {
      clauses: ['7.3.2'],
      printed: '列入於講師資料庫',
      readAs: '列入講師資料庫',
      note: text('多印「於」字。', 'A character is one too many.'),
    },
    'full-stops-missing': {
      clauses: ['7.3.2', '8.4', '9.5.4'],
      printed: '不予獎懲',
      readAs: '不予獎懲。',
      note: text(
        '這三處句末沒有句號；所列為玖、五、(四) 的文字。',
        'These three places end without a full stop; the words shown are those of 9.5.4.',
      ),
    },
    'own-budget-misprinted': {
      clauses: ['7.4.1'],
      printed: '自行自預算支應',
      readAs: '自行由預算支應',
      note: text('「自行自」兩個「自」字連用，文字欠順。', 'Two 自 in a row; the wording is awkward.'),
    },
    'as-needed-doubled': {
      clauses: ['7.5'],
      printed: '視視需要',
      readAs: '視需要',
      note: text('重複印出「視」字。', 'A character is printed twice.'),
    },
    'merit-misprinted': {
      clauses: ['8.3', '9.5.1', '9.5.2'],
      printed: '計功',
      readAs: '記功',
      note: text('用字有誤。', 'A wrong character for merit.'),
    },
    'grade-a-minus': {
      clauses: ['9.4'],
      printed: 'A-',
      readAs: 'A',
      note: text('等級中沒有 A-。', 'There is no grade A-.'),
    },
    'appraisal-left-out': {
      clauses: ['9.5'],
      printed: '重大資訊系統績效應依',
      readAs: '重大資訊系統績效考評應依',
      note: text('「績效」之後少印「考評」二字。', 'The word for appraisal is missing after performance.'),
    },
    'administrators-character': {
      clauses: ['9.5.1', '9.5.2', '9.5.3'],
      printed: '機關係統管理者',
      readAs: '機關系統管理者',
      note: text('用字有誤。', 'A wrong character in the word for administrators.'),
    },
    'band-printed-again': {
      clauses: ['9.5.3'],
      printed: 'B： 80-89 分：',
      readAs: 'B：',
      note: text('只有這一目重複印出分數。', 'This item alone prints its band again.'),
    },
    'council-shortened': {
      clauses: ['9.5.5', '9.5.6'],
      printed: '推動協調會報告',
      readAs: '推動協調會報報告',
      note: text('「協調會報」少印一個「報」字。', 'The name of the council lacks a character.'),
    },
    'it-appraisal-named-in-two-ways': {
      clauses: ['9.5.6'],
      printed: '資訊績效考核',
      readAs: '資訊績效考評',
      note: text('玖、六稱為「考評」，這裡印成「考核」。', 'Clause 9.6 uses another word for the same appraisal.'),
    },
    'figure-two-title-short': {
      clauses: ['11.2'],
      printed: '圖 2 問題反映',
      readAs: '圖 2 問題反映、諮詢及處理架構圖',
      note: text(
        '名稱沒有印完整；其餘的字依陸的用語補上。',
        'The title is cut short; the rest follows the words of 陸.',
      ),
    },
  })
}
