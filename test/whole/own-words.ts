import { charactersOf } from './regulation-text'

/** The longest run that may be had in common by chance: names and operative words are shorter. */
const LONGEST = 20

/**
 * The runs of more than twenty characters that a text has in common with another, line by line and string by string;
 * each as long as it goes.
 */
export function copiedRuns(text: string, original: string): string[] {
  const source = charactersOf(original)
  return text.split(/[\n'"`|]/).flatMap((piece) => runsOf(charactersOf(piece), source))
}

function runsOf(piece: string, source: string): string[] {
  const runs: string[] = []
  for (let start = 0; start + LONGEST < piece.length;) {
    let end = start + LONGEST + 1
    if (!source.includes(piece.slice(start, end))) {
      start++
      continue
    }
    while (end < piece.length && source.includes(piece.slice(start, end + 1))) end++
    runs.push(piece.slice(start, end))
    start = end
  }
  return runs
}
