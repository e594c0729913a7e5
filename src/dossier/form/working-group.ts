import type { IsoDate } from '../../kernel/civil-date'
import { type Presence, presences } from '../../law/c05-governance/index'
import { presenceLabels } from '../../wording/labels/committee-labels'
import { type Field, ahead, choice, either, happened, list, object, optional, orNull } from './field'
import { chairTexts } from './option-words'

/** Who chaired a meeting of a working group. */
export const workingGroupChairs = /* @__PURE__ */ Object.freeze(['convener', 'elected-by-attendees', 'other'] as const)

/** A working group of the body, from its setting up to its dissolution. */
export interface DossierWorkingGroup {
  /** The day that the bureau named for setting it up. */
  readonly establishBy?: IsoDate | null | undefined
  readonly establishedOn?: IsoDate | null | undefined
  /** The last day for the list of its members. */
  readonly listBy?: IsoDate | null | undefined
  readonly listSentOn?: IsoDate | null | undefined
  readonly meetings?: readonly DossierGroupMeeting[] | undefined
  /** The first day on which it no longer stands. */
  readonly dissolvedOn?: IsoDate | null | undefined
}

/** A meeting of a working group. */
export interface DossierGroupMeeting {
  readonly date: IsoDate
  readonly convener?: Presence | undefined
  readonly chair?: (typeof workingGroupChairs)[number] | undefined
  readonly minutesSentOn?: IsoDate | null | undefined
}

export function workingGroupField(): Field<DossierWorkingGroup | readonly DossierWorkingGroup[]> {
  const group = object<DossierWorkingGroup>('工作小組', 'working group', {
    establishBy: optional(orNull(ahead('指定成立日期', 'to be established by'))),
    establishedOn: optional(orNull(happened('成立日', 'established on'))),
    listBy: optional(orNull(ahead('名單期限', 'list to be sent by'))),
    listSentOn: optional(orNull(happened('名單送備查日', 'list sent on'))),
    meetings: optional(
      list<DossierGroupMeeting>(
        '會議',
        'meetings',
        object<DossierGroupMeeting>('會議', 'meeting', {
          date: happened('會議日', 'date'),
          convener: optional(choice('召集人是否出席', 'whether the convener was present', presences, presenceLabels)),
          chair: optional(choice('主席', 'chair', workingGroupChairs, chairTexts)),
          minutesSentOn: optional(orNull(happened('紀錄送備查日', 'minutes sent on'))),
        }),
      ),
    ),
    dissolvedOn: optional(orNull(happened('解散日', 'dissolved on'))),
  })
  return either(group, list('先後設立之工作小組', 'working groups, one after another', group))
}
