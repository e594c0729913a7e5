import { type LocalizedText, text } from '../../kernel/locale'
import { regulation } from '../../law/register/regulation'
import { explain } from '../explanation/explain'
import type { TextOptions } from '../../kernel/text-options'
import type { Archived } from './archived'
import { readArchived } from './read-archived'

/**
 * A decision that was kept, in plain words: when it was kept and by which version of the package and of the text, the
 * explanation as `explain` gives it, and by which calendar was counted. The rule is not asked again.
 *
 * @param archived - as `archive` gave it, or parsed from JSON
 * @param options - the language
 * @returns lines separated by line feeds, without one at the end
 * @throws InvalidInputError where it is no archive, or the locale is unknown; every fault is named
 * @example
 * const facts = { score: 87 }
 * explainArchived(archive(gradeScore(facts), facts, { at: '2026-11-30' }), { locale: 'zh-TW' }).split('\n')[0] // => '存檔：2026-11-30（taipei-rollout-rules 0.1.0）'
 */
export function explainArchived(archived: Archived, options: TextOptions): string {
  const kept = readArchived(archived)
  const explained = explain(kept.decision, options)
  return [
    keptLine(kept)[options.locale],
    lawLine(kept)[options.locale],
    explained,
    ...calendarLines(kept).map((line) => line[options.locale]),
  ].join('\n')
}

function keptLine({ at, package: { name, version } }: Archived): LocalizedText {
  return text(`存檔：${at}（${name} ${version}）`, `Kept: ${at} (${name} ${version})`)
}

function lawLine({ law: { documentNumber, inForceFrom, checkedOn, currentForceVerified } }: Archived): LocalizedText {
  return text(
    `規範：${regulation.title['zh-TW']}，${documentNumber}，自 ${inForceFrom} 施行；條文於 ${checkedOn} 查對，${currentForceVerified ? '已查證' : '尚未查證'}其後是否修正`,
    `Text: document ${documentNumber}, in force from ${inForceFrom}; looked at on ${checkedOn}, ${currentForceVerified ? 'and verified' : 'not verified'} to be unamended since`,
  )
}

function calendarLines({ calendar }: Archived): LocalizedText[] {
  if (calendar === null) return []
  const { edition, closuresChecked } = calendar
  return [
    closuresChecked === null
      ? text(`日曆：${edition}；不含停班日`, `Calendar: ${edition}; no closures`)
      : text(
          `日曆：${edition}；停班日查核 ${closuresChecked.from} 至 ${closuresChecked.through}`,
          `Calendar: ${edition}; closures looked for from ${closuresChecked.from} through ${closuresChecked.through}`,
        ),
  ]
}
