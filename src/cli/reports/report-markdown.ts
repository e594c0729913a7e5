import type { Report, ReportItem } from './report'
import { plainWords } from '../../wording/plain-words'

/** A report in Markdown: a heading a section, a numbered list of its items, each part after its head. */
export function reportMarkdown({ locale, title, heads, sections, afterwords }: Report): string {
  const colon = plainWords.colon[locale]
  const headed = heads.map((head) => `${head}${colon}`)
  return [
    `# ${plain(title)}`,
    ...sections.flatMap(({ heading, items }) => [
      `## ${plain(heading)}`,
      items.map((item, place) => listed(item, headed, `${place + 1}. `)).join('\n'),
    ]),
    ...afterwords.flatMap(({ heading, lines }) => [
      `## ${plain(heading)}`,
      lines.map((line) => `- ${plain(line)}`).join('\n'),
    ]),
  ]
    .join('\n\n')
    .concat('\n')
}

function listed(item: ReportItem, heads: readonly string[], mark: string): string {
  return item
    .flatMap((sentences, place) => partLines(heads[place] as string, sentences))
    .map((line, place) => (place === 0 ? mark : ' '.repeat(mark.length)) + line)
    .join('\n')
}

function partLines(head: string, sentences: readonly string[]): string[] {
  const [first, ...others] = sentences
  if (first === undefined) return []
  if (others.length === 0) return [`- ${head}${plain(first)}`]
  return [`- ${head.trimEnd()}`, ...sentences.map((sentence) => `  - ${plain(sentence)}`)]
}

/** A text in one line, of which no character is markup. */
function plain(text: string): string {
  return text
    .replace(/[\r\n\t\v\f\u0085\u2028\u2029]+/g, ' ')
    .replace(/[\\`*_[\]<>&|~]/g, '\\$&')
    .replace(/^[-+=#]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')
}
