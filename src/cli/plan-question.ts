import type { Dossier, RolloutPlan } from '../dossier/index'
import type { IsoDate } from '../kernel/civil-date'
import { text } from '../kernel/locale'
import { aYearAfter } from './a-year-after'
import { calendarOptions, readCalendar } from './calendar-option'
import type { Typed, ValuedOption } from './command-definition'
import type { CommandIo } from './command-io'
import { readDate } from './date-argument'
import { asOfOption, dayOfQuestion } from './day-of-question'
import { dossierArgument } from './dossier-argument'
import { readJson } from './facts-argument'
import { type Read, faultOf, settle } from './fault'
import { officeReadingsOption, readReadings } from './readings-option'
import { orFaults } from './refusal'
import { anyReadingOption } from './rule-and-facts'

const throughOption = {
  flag: '--through',
  value: 'date',
  text: text(
    '最後一天，含當日；省略則為查詢日起一年',
    'last day, that day included; a year after the day of the question where it is left out',
  ),
} as const satisfies ValuedOption

/** The options of a command that asks what comes for a record. */
export const planOptions = {
  asOf: asOfOption,
  through: throughOption,
  reading: anyReadingOption,
  readings: officeReadingsOption,
  ...calendarOptions,
} as const satisfies Readonly<Record<string, ValuedOption>>

/** What comes for a record, and whose it is. */
export interface AskedPlan {
  readonly dossier: Dossier
  readonly plan: RolloutPlan
}

/** What comes for the record that was typed; throws with every fault of what was typed. */
export async function askPlan(
  { words: [file], options, faults }: Pick<Typed<typeof planOptions>, 'words' | 'options' | 'faults'>,
  io: CommandIo,
): Promise<AskedPlan> {
  const { faultInRecord, planRollout, recordInCodes } = await import('./library/records')
  const firstDay = readDate(asOfOption.flag, dayOfQuestion(options.asOf, io), io.now)
  const read = settle(faults, {
    dossier: await readJson(file, io, dossierArgument),
    asOf: firstDay,
    through: readThrough(options.through, firstDay, io),
    readings: await readReadings(options, io),
    calendar: await readCalendar(options, io),
  })
  const dossier = recordInCodes(read.dossier) as Dossier
  const { asOf, through, readings, calendar } = read
  const plan = orFaults(
    () => planRollout(dossier, { asOf, through, readings, calendar }),
    (issue) =>
      issue.path === 'options.through'
        ? faultOf(issue, throughOption.flag, options.through)
        : faultInRecord(issue, dossier),
  )
  return { dossier, plan }
}

/** What is wrong with the day of the question is said of it alone. */
function readThrough(through: string | undefined, asOf: Read<IsoDate>, { now }: CommandIo): Read<IsoDate> {
  if (through !== undefined) return readDate(throughOption.flag, through, now)
  return 'faults' in asOf ? { faults: [] } : { value: aYearAfter(asOf.value) }
}
