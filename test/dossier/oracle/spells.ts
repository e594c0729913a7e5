import { everyCompletion, outcomesOf } from './completions'
import { dayAfter, dayBefore, farAhead, sortedDays, type Day } from './days'
import { ongoing, past, type About, type Line, type Piece, type Verdict } from './lines'
import { World, type Given } from './world'

/** How a day stands for something that is to be right on every day on which it is asked. */
export type Standing = 'not-asked' | 'right' | 'broken'

/** What is judged on every day. */
export interface Watched {
  about: About
  /** How a day stands; the past is told from the first day that is `counted`. */
  standing: (world: World, day: Day) => Standing
  counted: (world: World, day: Day) => boolean
  /** Today's answer where it is not met or a breach that goes on; null: what `standing` says of asOf. */
  today: (world: World) => Verdict | null | 'no-line'
  /** Days beside those of the record on which something may change. */
  turns: (world: World) => Day[]
}

interface Stretch {
  from: Day
  through: Day
}

/** Days on which all possibilities say the same, in stretches on which nothing changes. */
function stretches(given: Given, watched: Watched): Stretch[] {
  const turning = new Set<Day>(given.turns)
  const more = everyCompletion((choices) => watched.turns(new World(given, choices)))
  for (const days of outcomesOf(more)) for (const day of days) turning.add(day)
  const starts = sortedDays(turning).filter((day) => day <= given.options.asOf)
  return starts.map((from, index) => ({ from, through: dayBefore(starts[index + 1] ?? farAhead) }))
}

function always(given: Given, holds: (world: World) => boolean): boolean {
  return outcomesOf(everyCompletion((choices) => holds(new World(given, choices)))).every(Boolean)
}

/** Every maximal run of days on which it was broken for certain, after the first day that counts. */
function brokenRuns(given: Given, watched: Watched, all: Stretch[]): Stretch[] {
  const runs: Stretch[] = []
  let counting = false
  for (const { from, through } of all) {
    counting ||= always(given, (world) => watched.counted(world, from))
    if (!counting || !always(given, (world) => watched.standing(world, from) === 'broken')) continue
    const last = runs.at(-1)
    if (last && dayAfter(last.through) === from) last.through = through
    else runs.push({ from, through })
  }
  return runs
}

/** The first day of the fault that stands today: every day from it on is asked and broken. */
function sinceWhen(given: Given, watched: Watched, all: Stretch[]): Day {
  let since = given.options.asOf
  for (const { from } of [...all].reverse()) {
    if (!always(given, (world) => watched.standing(world, from) === 'broken')) break
    since = from
  }
  return since
}

/** Today's line, and one for each earlier run of days on which it was broken. */
export function spells(given: Given, watched: Watched): Piece[] {
  const { asOf } = given.options
  const { about } = watched
  const all = stretches(given, watched)
  const pieces: Piece[] = [
    (world): Line[] => {
      const today = watched.today(world)
      if (today === 'no-line') return []
      if (today !== null) return [{ ...about, ...today, subject: { ...about.subject, date: null } }]
      if (watched.standing(world, asOf) === 'right') return [{ ...about, status: 'met' }]
      return [{ ...about, ...ongoing(), subject: { ...about.subject, date: sinceWhen(given, watched, all) } }]
    },
  ]
  for (const { from, through } of brokenRuns(given, watched, all)) {
    pieces.push((world): Line[] => {
      const goesOn = through >= asOf && watched.today(world) === null
      if (goesOn) return []
      const subject = { ...about.subject, date: from }
      return [{ ...about, ...past(), subject, keys: [...(about.keys ?? []), from], certainOnly: true }]
    })
  }
  return pieces
}
