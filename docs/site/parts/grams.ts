/** Blocks of ideographs. */
const HAN = /[\u3400-\u9FFF\uF900-\uFAFF\u{20000}-\u{3FFFF}]+/gu
const WORD = /[a-z0-9]+(?:[.'-][a-z0-9]+)*/g

/** A text as it is compared: width, case and the ways in which one word is written make no difference. */
export function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll('台', '臺').replaceAll('記錄', '紀錄')
}

/** What a text is found by: each ideograph, each two that stand together, each word of letters or digits. */
export function gramsOf(text: string): ReadonlySet<string> {
  const plain = folded(text)
  const grams = new Set<string>()
  for (const [run] of plain.matchAll(HAN)) {
    const characters = Array.from(run)
    characters.forEach((character, place) => {
      grams.add(character)
      if (place > 0) grams.add(`${characters[place - 1]}${character}`)
    })
  }
  for (const [word] of plain.matchAll(WORD)) {
    grams.add(word)
    for (const part of word.split(/[.'-]/)) grams.add(part)
  }
  return grams
}

/** What a query asks for, all of which a text must hold: of ideographs those that stand together, one by itself. */
export function asked(query: string): readonly string[] {
  const plain = folded(query)
  const runs = [...plain.matchAll(HAN)].flatMap(([run]) => {
    const characters = Array.from(run)
    return characters.length === 1
      ? characters
      : characters.slice(1).map((each, place) => `${characters[place]}${each}`)
  })
  return [...new Set([...runs, ...[...plain.matchAll(WORD)].map(([word]) => word)])]
}
