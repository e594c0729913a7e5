import { foldCode } from '../kernel/folded-code'

/** No words by which codes are called. */
const noWords = (): readonly string[] => []

/** A part of a word stands for it from so many characters on. */
const LEAST_PART = 2

/**
 * What was typed as the code that it means: the code itself, in any case and width, a word by which the program calls
 * it, or a part of such a word that fits no other code. What means none, or several, is given back for whoever judges
 * it to refuse.
 */
export function typedCode<Code extends string>(
  typed: string,
  codes: readonly Code[],
  wordsOf: (code: Code) => readonly string[] = noWords,
): string {
  const [code, ...others] = meantCodes(typed, codes, wordsOf)
  return code === undefined || others.length > 0 ? typed : code
}

/** The codes that what was typed can mean: the one that it is or is called, or else all whose words it is a part of. */
export function meantCodes<Code extends string>(
  typed: string,
  codes: readonly Code[],
  wordsOf: (code: Code) => readonly string[] = noWords,
): readonly Code[] {
  const folded = foldCode(typed)
  const named = codes.find((code) => [code, ...wordsOf(code)].some((word) => foldCode(word) === folded))
  if (named !== undefined) return [named]
  if (folded.length < LEAST_PART) return []
  return codes.filter((code) => wordsOf(code).some((word) => foldCode(word).includes(folded)))
}
