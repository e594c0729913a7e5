import { type LocalizedText, text } from '../kernel/locale'
import { notAnOption } from '../kernel/member-issues'
import { type Fault, type Read, faultOf } from './fault'
import { severalMeant } from './several-meant'
import { meantCodes } from './typed-code'

/**
 * The code that was typed, by itself, by what it is called or by a part of that. Where it fits several they are named;
 * where it fits none, all are.
 */
export function readCode<Code extends string>(
  path: string,
  typed: string,
  codes: readonly Code[],
  called: (code: Code) => LocalizedText,
  wordsOf: (code: Code) => readonly string[] = (code) => Object.values(called(code)),
): Read<Code> {
  const meant = meantCodes(typed, codes, wordsOf)
  const [code] = meant
  if (code === undefined) return { faults: [noneMeant(path, typed, codes, called)] }
  return meant.length === 1 ? { value: code } : { faults: [severalMeant(path, typed, meant.map(called))] }
}

/** Who typed a code, or a misprint of one, is told the codes; who typed Chinese is told in words what there is. */
function noneMeant<Code extends string>(
  path: string,
  typed: string,
  codes: readonly Code[],
  called: (code: Code) => LocalizedText,
): Fault {
  const fault = faultOf(notAnOption(path, typed, codes), path, typed)
  if (/^[ -~]*$/.test(typed)) return fault
  const words = codes.map((code) => called(code)['zh-TW'])
  return { ...fault, text: text(`須為下列之一：${words.join('、')}`, fault.text.en) }
}
