import type { IsoDate } from '../../kernel/civil-date'
import { deepFreeze } from '../../kernel/json'
import { type LocalizedText, text } from '../../kernel/locale'

/** What identifies the regulation, and how far its being in force was looked into. */
export interface Regulation {
  /** The English title is a translation of this library's. */
  readonly title: LocalizedText
  readonly documentNumber: string
  readonly promulgatedOn: IsoDate
  readonly inForceFrom: IsoDate
  /** Null where no end is known. */
  readonly inForceUntil: IsoDate | null
  /** The day on which the text was last looked at. */
  readonly checkedOn: IsoDate
  /** Whether it was verified that the text has not been amended since. */
  readonly currentForceVerified: boolean
}

/**
 * The regulation that this library carries out.
 *
 * @example
 * regulation.inForceFrom // => '2018-10-11'
 */
export const regulation: Regulation = /* @__PURE__ */ registeredRegulation()

function registeredRegulation(): Regulation {
  return deepFreeze({
    title: text(
      '臺北市政府重大資訊系統推動標準作業規範',
      'Standard Operating Procedures of the Taipei City Government for Rolling Out Major Information Systems (unofficial translation)',
    ),
    documentNumber: '(107)府授資系字第1073013434號',
    promulgatedOn: '2018-10-11',
    inForceFrom: '2018-10-11',
    inForceUntil: null,
    checkedOn: '2026-11-23',
    currentForceVerified: false,
  })
}
