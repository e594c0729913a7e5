/** 伍、一、(五) · 三、(六)(七): what every meeting asks for, a chair and minutes. */
import { type CouncilChairFacts, type Presence, councilChair, workingGroupChair } from '../../law/c05-governance/index'
import type { AuditContext } from '../audit-context'
import { behind } from '../gate'
import { inForceOn } from '../in-force'
import { fact, judge } from '../judge'
import type { Obligation } from '../obligation'
import { obligation } from '../obligation-of'
import { type DossierCouncil, type DossierCouncilMeeting, type DossierSeat, councilChairs } from '../parts/council'
import { workingGroupChairs } from '../parts/working-group'
import { timelinessOf } from '../timeliness-of'
import { type Verdict, ask, breached, met, notApplicable, unknownFor } from '../verdict'

/** 5.3.6, 5.3.7: every meeting of the working group. */
export function workingGroupMeetings(context: AuditContext): Obligation[] {
  const {
    dossier: { workingGroup },
    inScope,
    options,
  } = context
  const chairing = { clause: '5.3.6', rule: 'governance.working-group-chair' } as const
  const filing = { clause: '5.3.7', rule: 'deadlines.timeliness' } as const
  if (workingGroup?.meetings === undefined) {
    const verdict = behind(inScope, unknownFor(['workingGroup.meetings']))
    return [
      obligation({ ...chairing, subject: { occasion: 'working-group-meeting', date: null }, verdict }),
      obligation({ ...filing, subject: { occasion: 'minutes', date: null }, verdict }),
    ]
  }
  return workingGroup.meetings.flatMap(({ date, convener, chair, minutesSentOn }) => {
    const path = `workingGroup.meetings.${date}`
    const chaired = (): Verdict =>
      judge(
        {
          convener: fact<Presence>(`${path}.convener`, convener, ['present', 'absent']),
          chair: fact(`${path}.chair`, chair, workingGroupChairs),
        },
        (given) =>
          ask(workingGroupChair, { convener: given.convener }, options, (decision) =>
            decision.value === given.chair ? met(decision) : breached(decision),
          ),
      )
    return [
      obligation({
        ...chairing,
        subject: { occasion: 'working-group-meeting', date, ...(chair !== undefined && { chair }) },
        verdict: behind(inScope, inForceOn(date, chaired)),
      }),
      obligation({
        ...filing,
        subject: { occasion: 'minutes', date },
        verdict: behind(
          inScope,
          timelinessOf(context, 'working-group-minutes', date, `${path}.minutesSentOn`, minutesSentOn),
        ),
      }),
    ]
  })
}

/** 5.1.5: every meeting of the bureau's council. */
export function councilMeetings(context: AuditContext): Obligation[] {
  const {
    dossier: { council },
    majorSystem,
    kind,
  } = context
  if (kind !== 'doit') return []
  const common = { clause: '5.1.5', rule: 'governance.council-chair' } as const
  const occasion = 'council-meeting'
  if (council?.meetings === undefined)
    return [
      obligation({
        ...common,
        subject: { occasion, date: null },
        verdict: behind(majorSystem, unknownFor(['council.meetings'])),
      }),
    ]
  return council.meetings.map((meeting) =>
    obligation({
      ...common,
      subject: { occasion, date: meeting.date, ...(meeting.chair !== undefined && { chair: meeting.chair }) },
      verdict: behind(
        majorSystem,
        inForceOn(meeting.date, () => verdictOnChair(context, council, meeting)),
      ),
    }),
  )
}

function verdictOnChair({ options }: AuditContext, council: DossierCouncil, meeting: DossierCouncilMeeting): Verdict {
  const { date, held, chair } = meeting
  if (!held) return notApplicable({ code: 'not-held' })
  const path = `council.meetings.${date}`
  const presence = (seat: DossierSeat['seat']) =>
    fact<Presence>(
      council.seats === undefined ? 'council.seats' : `${path}.attendance`,
      presenceOf(council, meeting, seat),
      ['present', 'absent'],
    )
  return judge<CouncilChairFacts & { readonly chair: (typeof councilChairs)[number] }>(
    {
      convener: presence('convener'),
      deputyConvener: presence('deputy-convener'),
      chair: fact(`${path}.chair`, chair, councilChairs),
    },
    ({ convener, deputyConvener, chair: chairedBy }) =>
      ask(councilChair, { convener, deputyConvener }, options, (decision) =>
        decision.value === chairedBy ? met(decision) : breached(decision),
      ),
  )
}

/** Whether a holder of a seat attended in person; unknown where the seats or the attendance are. */
function presenceOf(
  { seats }: DossierCouncil,
  { attendance }: DossierCouncilMeeting,
  wanted: DossierSeat['seat'],
): Presence | undefined {
  if (seats === undefined || attendance === undefined) return undefined
  const holders = seats.filter(({ seat }) => seat === wanted).map(({ id }) => id)
  return attendance.some((entry) => holders.includes(entry.seat) && entry.attendance === 'in-person')
    ? 'present'
    : 'absent'
}
