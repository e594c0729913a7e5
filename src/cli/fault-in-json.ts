import { visit } from 'jsonc-parser'

/**
 * Where a text first is no JSON. The engine has found that it is none, and says where in words that change from one
 * engine to the next, or not at all.
 */
export function faultInJson(text: string): number {
  const places: number[] = []
  try {
    visit(text, { onError: (_, index) => places.push(index) }, { disallowComments: true })
  } catch {
    // Nested more deeply than calls can be; so is what nobody closes, and that is at fault at its end.
  }
  places.push(text.length)
  return places[0] as number
}
