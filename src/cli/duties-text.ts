import type { Locale, Localized, LocalizedText } from '../kernel/locale'
import type { ClauseId } from '../law/clause-id'
import { clauseMark } from '../law/format-clause'
import type { Norm } from '../law/register/index'
import { displayWidth, wrapped } from '../wording/columns'
import { label } from '../wording/label'
import type { Page } from './page'

const words: Readonly<Record<Locale, { none: string; towards: string; when: string; unless: string; mark: string }>> = {
  'zh-TW': { none: '沒有這樣的規定。', towards: '對象', when: '條件', unless: '除外', mark: '：' },
  en: { none: 'There is no such norm.', towards: 'towards', when: 'when', unless: 'unless', mark: ': ' },
}

/**
 * Norms under their clauses: the id; how it binds and what is done; towards whom, when, and what is taken out. In
 * Chinese a clause stands as it is printed.
 */
export function dutiesText(norms: readonly Norm[], locale: Locale, { columns }: Page): string {
  if (norms.length === 0) return words[locale].none
  const width = Math.max(...norms.map(({ id }) => displayWidth(id))) + 2
  return norms
    .map((norm, place) => {
      const opens = norm.clause !== norms[place - 1]?.clause
      const lines = linesOf(norm, locale)
        .flatMap((line) => wrapped(line, columns - width))
        .map((line, at) => `${(at === 0 ? norm.id : '').padEnd(width)}${line}`)
      return [...(opens ? clauseHeads[locale](norm.clause) : []), ...lines].join('\n')
    })
    .join('\n')
}

/** The id of a norm begins with the digits of its clause, so the clause stands above only as it is printed. */
const clauseHeads: Localized<(clause: ClauseId) => readonly string[]> = {
  'zh-TW': (clause) => [clauseMark['zh-TW'](clause)],
  en: () => [],
}

function linesOf({ modality, act, counterpart, condition, exception }: Norm, locale: Locale): string[] {
  const { towards, when, unless, mark } = words[locale]
  const line = (heading: string, text: LocalizedText | null): string[] =>
    text === null ? [] : [`${heading}${mark}${text[locale]}`]
  return [
    `${label('modality', modality, { locale })}${mark}${act[locale]}`,
    ...(counterpart === null ? [] : [`${towards}${mark}${label('actor', counterpart, { locale })}`]),
    ...line(when, condition),
    ...line(unless, exception),
  ]
}
