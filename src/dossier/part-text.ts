import type { LocalizedText, Locale } from '../kernel/locale'
import { labelTexts } from '../wording/label-texts'
import { partTexts } from './occasion-texts'

const dueDuties: Readonly<Record<string, LocalizedText | undefined>> = labelTexts.duty

/** The name of a part or a duty; an id of the dossier stands as it is. */
export function partText(part: string, locale: Locale): string {
  return (
    (Object.hasOwn(partTexts, part) ? partTexts[part] : Object.hasOwn(dueDuties, part) ? dueDuties[part] : undefined)?.[
      locale
    ] ?? part
  )
}
