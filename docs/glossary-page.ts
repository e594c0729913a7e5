import { glossary } from '../src/wording/glossary'

export const glossaryPagePath = 'docs/glossary.md'

/** The glossary as a page, one row a term. */
export function glossaryPage(): string {
  const rows = glossary.map(({ term, code }) =>
    `| ${term['zh-TW']} | ${term.en} | ${inMarks(code)} |`.replace('|  |', '| |'),
  )
  return [
    '# Glossary 名詞對照',
    '',
    'One term for one thing, in the code, the documentation and the messages.',
    '',
    '| 中文（條文用語） | English | in the code |',
    '|---|---|---|',
    ...rows,
    '',
  ].join('\n')
}

function inMarks(code: string): string {
  return code
    .split(', ')
    .map((name) => (name === '' ? '' : `\`${name}\``))
    .join(', ')
}
