import { type Locale, type Localized, type LocalizedText, text } from '../kernel/locale'
import type { ClauseId } from '../law/clause-id'
import { clauseMark } from '../law/format-clause'
import type { Norm } from '../law/register/index'
import { displayWidth, wrapped } from '../wording/columns'
import { actorLabels } from '../wording/labels/norm-labels'
import { plainWords } from '../wording/plain-words'
import type { Page } from './page'
import { labelText } from './label-words'

const words = {
  none: text('沒有這樣的規定。', 'There is no such norm.'),
  towards: text('對象', 'towards'),
  when: text('條件', 'when'),
  unless: text('除外', 'unless'),
} as const

/**
 * Norms under their clauses: the id; how it binds and what is done; towards whom, when, and what is taken out. In
 * Chinese a clause stands as it is printed.
 */
export function dutiesText(norms: readonly Norm[], locale: Locale, { columns }: Page): string {
  if (norms.length === 0) return words.none[locale]
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
  const mark = plainWords.colon[locale]
  const line = (heading: LocalizedText, said: LocalizedText | null): string[] =>
    said === null ? [] : [`${heading[locale]}${mark}${said[locale]}`]
  return [
    `${labelText('modality')(modality)[locale]}${mark}${act[locale]}`,
    ...line(words.towards, counterpart === null ? null : actorLabels[counterpart]),
    ...line(words.when, condition),
    ...line(words.unless, exception),
  ]
}
