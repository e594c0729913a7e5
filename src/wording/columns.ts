/** Rows of cells as lines, each column as wide as its widest cell. */
export function inColumns(rows: readonly (readonly string[])[]): string {
  const widths = rows.reduce<readonly number[]>(
    (widest, row) => row.map((cell, place) => Math.max(widest[place] ?? 0, displayWidth(cell))),
    [],
  )
  return rows
    .map((row) =>
      row
        .map((cell, place) => cell + ' '.repeat((widths[place] as number) - displayWidth(cell)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

/** How many columns of a screen a text takes; a Chinese character or mark takes two. */
export function displayWidth(text: string): number {
  return Array.from(text).reduce((width, character) => width + (WIDE.test(character) ? 2 : 1), 0)
}

/** The blocks of wide characters that Chinese texts are made of: marks, ideographs, full-width forms. */
const WIDE = /[\u3000-\u30FF\u3400-\u9FFF\uF900-\uFAFF\uFE30-\uFE4F\uFF01-\uFF60\u{20000}-\u{3FFFF}]/u

/** A text as lines of at most so many columns; Chinese breaks anywhere but before a mark, English between words. */
export function wrapped(text: string, columns: number): string[] {
  const lines: string[] = []
  for (const piece of text.match(PIECES) ?? []) {
    const line = lines.at(-1)
    if (line !== undefined && displayWidth((line + piece).trimEnd()) <= columns) lines[lines.length - 1] = line + piece
    else lines.push(piece.trimStart())
  }
  return lines.map((line) => line.trimEnd())
}

/** A date, the number of a clause, a character or a word, with brackets that open before it and marks that close it. */
const DATE = '(?:民國前?\\d+年)?\\d+月\\d+日'
const CLAUSE = '[貳參肆伍陸柒捌玖](?:、[一二三四五六七八九十]+)?(?:、?[(（][一二三四五六七八九十]+[)）])*'
const OTHER = '[\\u3400-\\u9FFF]|[^\\s\\u3400-\\u9FFF「（]+'
const PIECES = new RegExp(`[「（]*(?:${DATE}|${CLAUSE}|${OTHER})[，。；：、）」]*\\s*`, 'gu')
