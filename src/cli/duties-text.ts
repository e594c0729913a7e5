import type { Locale, LocalizedText } from '../kernel/locale'
import { formatClause } from '../law/format-clause'
import type { Norm } from '../law/register/index'
import { displayWidth, wrapped } from '../wording/columns'
import { label } from '../wording/label'

/** The columns of a screen that a table may take. */
const SCREEN = 80

const words: Readonly<Record<Locale, { none: string; towards: string; when: string; unless: string; mark: string }>> = {
  'zh-TW': { none: '沒有這樣的規定。', towards: '對象', when: '條件', unless: '除外', mark: '：' },
  en: { none: 'There is no such norm.', towards: 'towards', when: 'when', unless: 'unless', mark: ': ' },
}

/**
 * Norms under their clauses: the id; how it binds and what is done; towards whom, when, and what is taken out. In
 * Chinese a clause stands as it is printed.
 */
export function dutiesText(norms: readonly Norm[], locale: Locale): string {
  if (norms.length === 0) return words[locale].none
  const width = Math.max(...norms.map(({ id }) => displayWidth(id))) + 2
  return norms
    .map((norm, place) => {
      const opens = norm.clause !== norms[place - 1]?.clause
      const lines = linesOf(norm, locale)
        .flatMap((line) => wrapped(line, SCREEN - width))
        .map((line, at) => `${(at === 0 ? norm.id : '').padEnd(width)}${line}`)
      return [...(opens && locale === 'zh-TW' ? [formatClause(norm.clause, { locale })] : []), ...lines].join('\n')
    })
    .join('\n')
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
