import { displayWidth, wrapped } from '../wording/columns'

/** By how much what goes on from the line above stands further in. */
const HANG = 2

/** A text of which no line is wider than the window; nothing breaks inside a date or the number of a clause. */
export function fitted(text: string, columns: number): string {
  return text
    .split('\n')
    .flatMap((line) => (displayWidth(line) <= columns ? [line] : hung(line, columns)))
    .join('\n')
}

function hung(line: string, columns: number): string[] {
  const body = line.trimStart()
  const indent = ' '.repeat(line.length - body.length)
  return wrapped(body, columns - indent.length - HANG).map(
    (part, place) => indent + (place === 0 ? '' : ' '.repeat(HANG)) + part,
  )
}
