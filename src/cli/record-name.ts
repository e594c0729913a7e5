import type { Dossier } from '../dossier/index'
import { type Locale, text } from '../kernel/locale'

/** Whose record it is, and of which system. */
export function recordName({ body, system }: Dossier, locale: Locale): string {
  return [body.name, system.name].map((name) => name.trim()).join(text('　', ', ')[locale])
}
