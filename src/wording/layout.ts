/** A heading over indented lines, or nothing where there are no lines. */
export function section(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [[heading, ...lines.map((line) => `  ${line}`)].join('\n')]
}

/** Sections under one another, a blank line between them. */
export function sections(...parts: readonly string[]): string {
  return parts.join('\n\n')
}
