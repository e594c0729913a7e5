/** The escapes of JSON: whole pairs of surrogates, then what stands for no character at all, then any other. */
const escapes = /\\(?:u[dD][89abAB]..\\u[dD][c-fC-F]..|u([fF]{3}[dD]|[dD][89a-fA-F]..)|.)/g

/**
 * Where in a JSON text the first escape stands that is the sign for a lost character, or half of one: programs that
 * write nothing but ASCII write what they could not read so.
 */
export function lostInEscape(text: string): number | undefined {
  return Array.from(text.matchAll(escapes)).find(([, lost]) => lost !== undefined)?.index
}
