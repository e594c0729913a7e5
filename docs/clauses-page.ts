import type { ClauseId } from '../src/law/clause-id'
import {
  type Clause,
  type Norm,
  type Reading,
  assumptions,
  clauseIds,
  clauses,
  defects,
  formatClause,
  normIds,
  norms,
  readings,
} from '../src/law/register/index'
import { label } from '../src/wording/label'
import { allWords } from '../src/wording/all-words'
import { clausesInTitles } from './clauses-in-titles'
import { filesUnder, read } from '../.config/project-files'

/** Where the page is kept, from the root of the project. */
export const clausesPagePath = 'docs/clauses.md'

const CHAPTER_TITLES = [
  '目的',
  '名詞解釋',
  '適用範圍',
  '推動期程',
  '行政協調及管理',
  '問題反映、諮詢及支援',
  '教育訓練',
  '推廣活動',
  '推動績效考評',
  '未盡事宜',
  '使用圖表',
]

const register = clauseIds.map((id): Clause => clauses[id])

/**
 * The page on every clause, in Chinese: what it settles, the rules, the readings, the tests, or why nothing carries it
 * out.
 */
export function clausesPage(): string {
  return (
    [
      '# 條款對照',
      introduction(),
      ...CHAPTER_TITLES.map((title, place) => chapterTable(String(place + 1) as ClauseId, title)),
      readingsSection(),
      defectsSection(),
      assumptionsSection(),
    ].join('\n\n') + '\n'
  )
}

function introduction(): string {
  const count = (encoded: Clause['encoded']): number =>
    register.filter((clause) => clause.encoded === encoded && clause.kind !== 'stem').length
  const stems = register.filter(({ kind }) => kind === 'stem').length
  return [
    '逐款說明《臺北市政府重大資訊系統推動標準作業規範》規定了什麼、由哪一項規則回答、有哪些解讀、由哪些測試驗證；沒有規則的，說明原因。內容欄在摘要之下，逐條列出誰（｜應、不得、得、原則上或規定｜）做什麼。測試檔在原始碼中，不隨套件安裝。內容以本專案的文字摘要，不是條文原文；摘要只說「機關」的，兼指條文所列的機構、學校與區公所，條文少列的，見各條規定所附的條件。',
    '',
    `規範共 ${register.length} 個編號：${count('yes')} 個的規定全部可以查詢，${count('partly')} 個可以查詢一部分，${count('no')} 個不設規則，另有 ${stems} 個只是標題。`,
    '',
    '本頁由 `npm run docs:clauses` 產生，請勿直接修改；內容過時會使測試失敗。',
  ].join('\n')
}

function chapterTable(chapter: ClauseId, title: string): string {
  const rows = register.filter(({ id }) => id === chapter || id.startsWith(`${chapter}.`))
  return [
    `## ${formatClause(chapter, { locale: 'zh-TW' })}、${title}`,
    '',
    '| 條款 | 內容 | 規則 | 解讀 | 測試 |',
    '|---|---|---|---|---|',
    ...rows.map(clauseRow),
  ].join('\n')
}

function clauseRow({ id, printed, summary, rules, why, readings: ids }: Clause): string {
  const carriedOut = [
    ...rules.map((rule) => `${allWords[rule].title['zh-TW']} \`${rule}\``),
    ...(why === undefined ? [] : [why['zh-TW']]),
  ]
  const questions = ids.map((reading) => `[${readings[reading].question['zh-TW']}](#${reading})`)
  const cells = [
    `${printed}<br>\`${id}\``,
    lines([summary['zh-TW'], ...normsOf(id)]),
    lines(carriedOut),
    lines(questions),
    lines(testsOf(id)),
  ]
  return `| ${cells.join(' | ')} |`
}

/** The norms of a clause: who, how it binds and what is done; when, and what is taken out. */
function normsOf(id: ClauseId): string[] {
  return normIds
    .map((each): Norm => norms[each])
    .filter(({ clause }) => clause === id)
    .map(normLine)
}

function normLine({ actor, modality, act, condition, exception }: Norm): string {
  const details = [
    ...(condition === null ? [] : [`條件：${condition['zh-TW']}`]),
    ...(exception === null ? [] : [`除外：${exception['zh-TW']}`]),
  ]
  const head = `${label('actor', actor, { locale: 'zh-TW' })}｜${label('modality', modality, { locale: 'zh-TW' })}`
  return `• ${head}｜${act['zh-TW']}${details.length === 0 ? '' : `（${details.join('；')}）`}`
}

function lines(entries: readonly string[]): string {
  return entries.length === 0 ? '—' : entries.join('<br>')
}

/** The tests whose titles name a clause, as links. */
function testsOf(id: ClauseId): string[] {
  return filesUnder('test/law', '.test.ts')
    .filter((path) => !path.startsWith('test/law/register/') && clausesInTitles(read(path)).includes(id))
    .map((path) => `[${path.split('/').at(-1)?.replace('.test.ts', '')}](../${path})`)
}

function readingsSection(): string {
  return [
    '## 解讀',
    '',
    '條文可以有不同解讀的地方。查詢時未指定的，採預設的解讀。',
    ...Object.values<Reading>(readings).map(readingEntry),
  ].join('\n')
}

function readingEntry({ id, clauses: places, question, choices, default: byDefault }: Reading): string {
  const choiceLines = Object.entries(choices).map(
    ([choice, { label, rationale }]) =>
      `- ${choice === byDefault ? '**預設** ' : ''}\`${choice}\` ${label['zh-TW']}。理由：${rationale['zh-TW']}`,
  )
  return [
    '',
    `### <a id="${id}"></a>${question['zh-TW']}`,
    '',
    `代號 \`${id}\`；${printedList(places)}`,
    '',
    ...choiceLines,
  ].join('\n')
}

function defectsSection(): string {
  const rows = Object.values(defects).map(
    ({ clauses: places, printed, readAs, note }) =>
      `| ${printedList(places)} | ${printed} | ${readAs} | ${note['zh-TW']} |`,
  )
  return [
    '## 印刷瑕疵',
    '',
    '條文明顯的誤植與缺漏，以及本專案如何理解。',
    '',
    '| 條款 | 印成 | 理解為 | 說明 |',
    '|---|---|---|---|',
    ...rows,
  ].join('\n')
}

function assumptionsSection(): string {
  const rows = Object.values(assumptions).map(
    ({ clauses: places, text }) => `| ${printedList(places)} | ${text['zh-TW']} |`,
  )
  return ['## 前提', '', '條文沒有寫，而規則必須先有所認定的事項。', '', '| 條款 | 前提 |', '|---|---|', ...rows].join(
    '\n',
  )
}

function printedList(places: readonly ClauseId[]): string {
  return places.map((place) => formatClause(place, { locale: 'zh-TW' })).join('；')
}
