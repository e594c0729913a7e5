/** Where in a text a character stands, counted from 1 as editors do. */
export interface TextPlace {
  readonly line: number
  readonly column: number
}

/** The place of the character at an index of the text. */
export function placeIn(text: string, index: number): TextPlace {
  const lines = text.slice(0, index).split(/\r\n?|\n/)
  return { line: lines.length, column: Array.from(lines.at(-1) as string).length + 1 }
}
