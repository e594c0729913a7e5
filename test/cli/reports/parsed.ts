/** The cells of a text in CSV, by RFC 4180 and nothing else. */
export function cellsOf(csv: string): string[][] {
  return csv
    .slice(0, -2)
    .split(/\r\n(?=(?:[^"]*"[^"]*")*[^"]*$)/)
    .map((line) =>
      (line.match(/("(?:[^"]|"")*"|[^",]*)(?:,|$)/g) ?? [])
        .slice(0, line.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/).length)
        .map((cell) =>
          cell
            .replace(/,$/, '')
            .replace(/^"([\s\S]*)"$/, '$1')
            .replaceAll('""', '"'),
        ),
    )
}

/** The texts of a page, element by element; throws where an element is not closed or a text is not escaped. */
export function textsOf(html: string): { readonly element: string; readonly text: string }[] {
  const open: string[] = []
  const texts: { element: string; text: string }[] = []
  for (const [piece] of html.replace(/^<!DOCTYPE html>\n/, '').matchAll(/<[^<>]*>|[^<]+|</g)) {
    const [, closes, name = '', isEmpty] = /^<(\/?)([a-z]\w*)(?: [a-z]+="[^"<>]*")*( \/)?>$/.exec(piece) ?? []
    if (name === '') {
      if (open.at(-1) !== 'style' && /[<>"]|&(?!(?:amp|lt|gt|quot);)/.test(piece)) throw new Error(`bare: ${piece}`)
      if (piece.trim() !== '') texts.push({ element: open.at(-1) ?? '', text: unescaped(piece) })
    } else if (closes === '/') {
      const last = open.pop()
      if (last !== name) throw new Error(`</${name}> closes ${last}`)
    } else if (isEmpty === undefined) open.push(name)
  }
  if (open.length > 0) throw new Error(`not closed: ${open.join(' ')}`)
  return texts
}

function unescaped(text: string): string {
  const characters: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' }
  return text.replace(/&(\w+);/g, (_, name: string) => characters[name] as string)
}
