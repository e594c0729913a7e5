import { foldCode } from '../kernel/folded-code'

/** No words by which codes are called. */
const noWords = (): readonly string[] => []

/**
 * What was typed as the code that it means: the code itself, in any case and width, or a word by which the program
 * calls it. What means none is given back for whoever judges it to refuse.
 */
export function typedCode<Code extends string>(
  typed: string,
  codes: readonly Code[],
  wordsOf: (code: Code) => readonly string[] = noWords,
): string {
  const folded = foldCode(typed)
  return codes.find((code) => [code, ...wordsOf(code)].some((word) => foldCode(word) === folded)) ?? typed
}
