import { addDays, dayAfter, earlier, spanCovers, type Day } from './days'
import type { Draw } from './draw'
import type { CouncilMeeting, RolloutRecord, Seat } from './record-shape'

const kinds = ['convener', 'deputy-convener', 'standing-representative', 'agency-representative'] as const
const posts = {
  convener: ['city-executive', 'city-executive', 'doit-commissioner', 'other'],
  'deputy-convener': ['doit-commissioner', 'doit-commissioner', 'doit-deputy-commissioner'],
  'standing-representative': ['doit-center-director', 'doit-section-chief', 'other'],
}

/** The whole council in the bureau's record, a seat or two of another body in its own. */
export function drawCouncil(draw: Draw, isBureau: boolean): NonNullable<RolloutRecord['council']> {
  const seats: Seat[] = []
  for (const kind of kinds) {
    const count = isBureau ? countOf(draw, kind) : kind === 'agency-representative' ? draw.int(1, 2) : 0
    for (let index = 0; index < count; index += 1) seats.push(drawSeat(draw, kind, `${kind}${index}`))
  }
  const establishedOn = draw.chance(85) ? draw.day(-400, -20) : null
  return { establishedOn, seats, meetings: drawMeetings(draw, seats) }
}

function countOf(draw: Draw, kind: Seat['seat']): number {
  if (kind === 'convener' || kind === 'deputy-convener') return draw.chance(88) ? 1 : 0
  return kind === 'standing-representative' ? draw.pick([1, 2, 2, 2, 3]) : draw.pick([0, 1, 1, 2])
}

function drawSeat(draw: Draw, seat: Seat['seat'], id: string): Seat {
  const from = draw.day(-400, draw.chance(95) ? -150 : 20)
  const through = draw.through(from, 70, 450)
  const leftPostOn = draw.chance(30) ? addDays(through ?? draw.day(-30, 5), draw.int(-20, 15)) : null
  const successorOn = draw.chance(40) && from <= draw.asOf ? draw.between(from, draw.asOf) : null
  const shared = { id, seat, from, through, leftPostOn: leftPostOn !== null && leftPostOn < from ? from : leftPostOn }
  if (seat === 'agency-representative') {
    const agency = draw.pick(['first-level', 'first-level', 'enterprise', 'district-office', 'second-level', 'school'])
    return { ...shared, agency, firstTierHead: draw.chance(80), successorOn }
  }
  return { ...shared, post: draw.pick(posts[seat]), successorOn }
}

function drawMeetings(draw: Draw, seats: Seat[]): CouncilMeeting[] {
  const meetings: CouncilMeeting[] = []
  let date = draw.day(-260, -80)
  const count = draw.int(0, 6)
  const regular = draw.int(30, 90)
  for (let index = 0; index < count && date <= draw.asOf; index += 1) {
    const present = draw.pick([10, 75])
    meetings.push({
      date,
      kind: draw.chance(80) ? 'regular' : 'extraordinary',
      held: draw.chance(88),
      chair: draw.pick(['convener', 'convener', 'deputy-convener', 'other']),
      attendance: seats
        .filter(({ from, through }) => spanCovers({ from: from!, through: through ?? null }, date) && draw.chance(85))
        .map(({ id }) => ({
          seat: id,
          how: draw.chance(present) ? 'in-person' : draw.pick(['proxy', 'absent'] as const),
        })),
    })
    date = addDays(date, draw.int(5, regular))
  }
  return meetings
}

export function drawSteeringGroup(draw: Draw): NonNullable<RolloutRecord['steeringGroup']> {
  const establishedOn = draw.chance(88) ? draw.day(-400, -10) : null
  const dissolvedOn = establishedOn !== null && draw.chance(25) ? draw.between(establishedOn, draw.asOf) : null
  const meetings = new Set<Day>()
  let date = establishedOn ?? draw.asOf
  while (establishedOn !== null && date < draw.asOf && draw.chance(92)) {
    date = draw.afterwards(date, draw.int(10, 60))
    if (date <= draw.asOf) meetings.add(earlier(dayAfter(date), draw.asOf))
  }
  const agency = draw.chance(90) ? 'doit' : 'other'
  const post = draw.pick(['center-director', 'center-director', 'section-chief', 'other'] as const)
  return {
    establishedOn,
    dissolvedOn,
    convener: draw.chance(88) ? { agency, senior: draw.chance(85) } : null,
    deputyConvener: draw.chance(85) ? { agency: 'doit', post } : null,
    members: draw.pick([0, 3, 6, 6]),
    meetings: [...meetings],
  }
}
