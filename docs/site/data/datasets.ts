import {
  type Assumption,
  type Clause,
  type Defect,
  type LocalizedText,
  type Norm,
  type Reading,
  type RuleId,
  assumptions,
  atlasCsv,
  atlasJson,
  bodies,
  clauseIds,
  clauses,
  daysICalendar,
  defects,
  jsonSchema,
  normIds,
  norms,
  readings,
  regulation,
  ruleIds,
  rules,
  allWords,
  toDmn,
} from '../library'
import { tablesOf } from '../parts/table'
import { caseFiles } from '../../../test/cases/read-cases'
import { read } from '../../../.config/project-files'
import { csv } from './csv'
import { tckCases } from './tck'
import { daysOfYear, years } from './years'

/** A file of open data. */
export interface DataFile {
  /** From the root of the site; names stay. */
  readonly path: string
  readonly content: () => string
}

/** Files that belong together, with what they hold. */
export interface Dataset {
  readonly id: string
  readonly name: LocalizedText
  readonly description: LocalizedText
  readonly files: readonly DataFile[]
}

const both = (chinese: string, english: string): LocalizedText => ({ 'zh-TW': chinese, en: english })
const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`
const list = (values: readonly string[]): string => values.join(' ')

const allClauses = clauseIds.map((id): Clause => clauses[id])
const allNorms = normIds.map((id): Norm => norms[id])
const allReadings = Object.values<Reading>(readings)
const allDefects = Object.entries<Defect>(defects)
const allAssumptions = Object.entries<Assumption>(assumptions)

/** Everything under `/data/`, in the order of its page. */
export const datasets: readonly Dataset[] = [
  {
    id: 'clauses',
    name: both('條款', 'Clauses'),
    description: both(
      '每一個編號：印刷的編號、摘要、條文用語、規則、解讀與印刷瑕疵。摘要是本專案的文字，不是條文原文。',
      'Every numbered entry: its printed number, summary, operative words, rules, readings and misprints. The summaries are our own words, not the text.',
    ),
    files: [
      { path: 'data/regulation.json', content: () => json(regulation) },
      { path: 'data/clauses.json', content: () => json(allClauses) },
      {
        path: 'data/clauses.csv',
        content: () =>
          csv(
            ['id', 'printed', 'kind', 'encoded', 'summary_zh', 'summary_en', 'words', 'rules', 'readings', 'defects'],
            allClauses.map(
              ({ id, printed, kind, encoded, summary, words, rules: own, readings: unclear, defects: misprints }) => [
                id,
                printed,
                kind,
                encoded,
                summary['zh-TW'],
                summary.en,
                words.join('｜'),
                list(own),
                list(unclear),
                list(misprints),
              ],
            ),
          ),
      },
    ],
  },
  {
    id: 'norms',
    name: both('規定', 'Norms'),
    description: both(
      '條文所定應辦理、得辦理或不得為的每一事項：辦理者、對象、條件與除外，以及回答它的規則。',
      'Each thing that somebody must, must not or may do: who acts, towards whom, when, what is taken out, and the rules that answer it.',
    ),
    files: [
      { path: 'data/norms.json', content: () => json(allNorms) },
      {
        path: 'data/norms.csv',
        content: () =>
          csv(
            [
              'id',
              'clause',
              'actor',
              'counterpart',
              'modality',
              'act_zh',
              'act_en',
              'condition_zh',
              'condition_en',
              'exception_zh',
              'exception_en',
              'rules',
            ],
            allNorms.map(({ id, clause, actor, counterpart, modality, act, condition, exception, rules: own }) => [
              id,
              clause,
              actor,
              counterpart,
              modality,
              act['zh-TW'],
              act.en,
              condition?.['zh-TW'] ?? null,
              condition?.en ?? null,
              exception?.['zh-TW'] ?? null,
              exception?.en ?? null,
              list(own),
            ]),
          ),
      },
    ],
  },
  {
    id: 'readings',
    name: both('解讀', 'Readings'),
    description: both(
      '條文可作不同解讀之處：問題、選項、理由與預設；CSV 一列一個選項。',
      'The unclear places of the text: question, choices, reasons and default; a row a choice in the CSV.',
    ),
    files: [
      { path: 'data/readings.json', content: () => json(allReadings) },
      {
        path: 'data/readings.csv',
        content: () =>
          csv(
            [
              'id',
              'clauses',
              'question_zh',
              'question_en',
              'choice',
              'is_default',
              'label_zh',
              'label_en',
              'rationale_zh',
              'rationale_en',
            ],
            allReadings.flatMap(({ id, clauses: places, question, choices, default: byDefault }) =>
              Object.entries(choices).map(([choice, { label, rationale }]) => [
                id,
                list(places),
                question['zh-TW'],
                question.en,
                choice,
                choice === byDefault,
                label['zh-TW'],
                label.en,
                rationale['zh-TW'],
                rationale.en,
              ]),
            ),
          ),
      },
    ],
  },
  {
    id: 'defects',
    name: both('印刷瑕疵與前提', 'Misprints and assumptions'),
    description: both(
      '條文的誤植與缺漏及如何理解；條文未規定而規則必須認定的事項。',
      'What is misprinted and how it is read; what the text does not say and a rule needs.',
    ),
    files: [
      { path: 'data/defects.json', content: () => json(defects) },
      {
        path: 'data/defects.csv',
        content: () =>
          csv(
            ['id', 'clauses', 'printed', 'read_as', 'note_zh', 'note_en'],
            allDefects.map(([id, { clauses: places, printed, readAs, note }]) => [
              id,
              list(places),
              printed,
              readAs,
              note['zh-TW'],
              note.en,
            ]),
          ),
      },
      { path: 'data/assumptions.json', content: () => json(assumptions) },
      {
        path: 'data/assumptions.csv',
        content: () =>
          csv(
            ['id', 'clauses', 'text_zh', 'text_en'],
            allAssumptions.map(([id, { clauses: places, text }]) => [id, list(places), text['zh-TW'], text.en]),
          ),
      },
    ],
  },
  {
    id: 'bodies',
    name: both('機關', 'Bodies'),
    description: both(
      '條文列出的機關、機構與區公所，以及其後成立、合併或改名的；學校依名稱的形式認定，不逐一列出。',
      'The agencies, enterprises and district offices that the text lists, and those founded, merged or renamed since; schools are known by the form of their names.',
    ),
    files: [
      { path: 'data/bodies.json', content: () => json(bodies) },
      {
        path: 'data/bodies.csv',
        content: () =>
          csv(
            ['kind', 'entry', 'name', 'english', 'register', 'parent', 'aliases'],
            bodies.map(({ kind, entry, name, english, register, parent, aliases }) => [
              kind,
              entry,
              name,
              english,
              register,
              parent,
              aliases.join('｜'),
            ]),
          ),
      },
    ],
  },
  {
    id: 'calendar',
    name: both('工作天日曆', 'Calendar of workdays'),
    description: both(
      '每年一組：JSON 與 CSV 列出全年每一天，iCalendar 只列放假日與補行上班日，可訂閱到行事曆。',
      'A set a year: every day of it as JSON and CSV; as iCalendar the days off with a name and the make-up workdays, for a calendar program.',
    ),
    files: years.flatMap((year) => [
      { path: `data/calendar/${year}.json`, content: () => json(daysOfYear(year)) },
      {
        path: `data/calendar/${year}.csv`,
        content: () =>
          csv(
            ['date', 'workday', 'kind', 'name_zh', 'name_en', 'source'],
            daysOfYear(year).map(({ date, workday, kind, name, source }) => [
              date,
              workday,
              kind,
              name?.['zh-TW'] ?? null,
              name?.en ?? null,
              source,
            ]),
          ),
      },
      {
        path: `data/calendar/${year}.ics`,
        content: () =>
          daysICalendar(daysOfYear(year), {
            name: `政府行政機關辦公日曆 ${year}`,
            locale: 'zh-TW',
            stamp: `${regulation.checkedOn.replaceAll('-', '')}T000000Z`,
          }),
      },
    ]),
  },
  {
    id: 'rules',
    name: both('規則', 'Rules'),
    description: both(
      '每一項規則：代號、條款，以及事實與答案的 JSON Schema（draft 2020-12）。',
      'Every rule: its id, its clauses, and JSON Schemas (draft 2020-12) of its facts and its answer.',
    ),
    files: [
      {
        path: 'data/rules.json',
        content: () =>
          json(ruleIds.map((id) => ({ id, title: allWords[id].title, clauses: rules[id].clauses, ...jsonSchema(id) }))),
      },
    ],
  },
  {
    id: 'tables',
    name: both('全部情形的表', 'Complete tables'),
    description: both(
      '有表的規則各一組：CSV、JSON、DMN 1.3，以及由每列舉例寫成的 DMN TCK 測試檔，可用其他決策引擎核對。',
      'A set for each rule that has a table: CSV, JSON, DMN 1.3, and the example of each row as a case file of the DMN TCK, to try the table in an engine of your own.',
    ),
    files: ruleIds.flatMap(tableFiles),
  },
  {
    id: 'cases',
    name: both('案例', 'Cases'),
    description: both(
      '每章一個 CSV，一列一個案例：條款、規則、事實、解讀、預期結果與理由；每一件都由測試執行。',
      'A CSV a chapter, a case a row, in Chinese: clause, rule, facts, reading, expected answer and why. The tests run each of them.',
    ),
    files: caseFiles.map((name) => ({ path: `data/cases/${name}`, content: () => read(`test/cases/${name}`) })),
  },
]

function tableFiles(id: RuleId): readonly DataFile[] {
  const tables = tablesOf(id)
  if (tables === null) return []
  const path = `data/tables/${id}`
  return [
    { path: `${path}.csv`, content: () => `\uFEFF${atlasCsv(tables)}` },
    { path: `${path}.json`, content: () => atlasJson(tables) },
    { path: `${path}.dmn`, content: () => toDmn(rules[id] as unknown as Parameters<typeof toDmn>[0]) },
    { path: `${path}.tck.xml`, content: () => tckCases(id) as string },
  ]
}

/** Every file of every dataset. */
export const dataFiles: readonly DataFile[] = datasets.flatMap(({ files }) => files)
