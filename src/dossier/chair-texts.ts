import type { LocalizedText } from '../kernel/locale'
import type { councilChairs } from './parts/council'
import type { workingGroupChairs } from './parts/working-group'

/** Who can be recorded as the chair of a meeting. */
export type RecordedChair = (typeof councilChairs)[number] | (typeof workingGroupChairs)[number]

/** Who chaired, beside what the law says of it. */
export const chairTexts: Readonly<Record<RecordedChair, LocalizedText>> = {
  convener: { 'zh-TW': '實際由召集人主持', en: 'In fact the convener chaired it' },
  'deputy-convener': { 'zh-TW': '實際由副召集人主持', en: 'In fact the deputy convener chaired it' },
  'elected-by-attendees': {
    'zh-TW': '實際由出席人員推派之人主持',
    en: 'In fact somebody whom the attendees chose chaired it',
  },
  other: { 'zh-TW': '實際由其他人主持', en: 'In fact somebody else chaired it' },
}
