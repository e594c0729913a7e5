import { createWriteStream, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type * as DossierModule from 'taipei-rollout-rules/dossier'
import type { Dossier } from 'taipei-rollout-rules/dossier'
import { type Finding, asRatio, atLeast, atMost, shown } from './measure'
import { type Taken, command, inMegabytes, perSecond, takenBy } from './told-process'

const asOf = '2026-06-30'
const [FEW, MANY] = [10_000, 100_000]

/** What the command does but for the audit: each line is parsed and printed. */
const BARE_LOOP = `
  import { createReadStream } from 'node:fs'
  import { createInterface } from 'node:readline'
  for await (const line of createInterface({ input: createReadStream(process.argv[2]) }))
    if (!process.stdout.write(JSON.stringify(JSON.parse(line)) + '\\n'))
      await new Promise((resolve) => process.stdout.once('drain', resolve))
`

/** A hundred thousand records, audited by the command with every decision, parsed and written. */
export async function recordFindings({ auditDossier }: typeof DossierModule): Promise<Finding[]> {
  const { obligations } = auditDossier(recordOf(0), { asOf })
  if (obligations.length < 40) throw new Error(`a record has ${obligations.length} obligations only`)
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  try {
    const [few, many] = [await written(folder, FEW), await written(folder, MANY)]
    const bareLoop = join(folder, 'bare.mjs')
    writeFileSync(bareLoop, BARE_LOOP)
    const audit = (file: string, ...more: string[]): Promise<Taken> =>
      takenBy(command, 'audit', file, '--as-of', asOf, '--format', 'json', ...more)
    const small = await audit(few)
    const bare = await takenBy(bareLoop, many)
    const one = await audit(many)
    const start = performance.now()
    const two = await Promise.all([audit(many, '--part', '1/2'), audit(many, '--part', '2/2')])
    const together = (performance.now() - start) / 1000
    return [
      atLeast(`records of ${obligations.length} obligations, one process`, MANY / one.seconds, 1_900, perSecond),
      atLeast('two processes against one', one.seconds / together, 1.8, asRatio),
      shown('one process against a loop that only parses and prints the JSON', asRatio(one.seconds / bare.seconds)),
      atMost(
        `memory for ${MANY} records`,
        Math.max(one.megabytes, ...two.map((each) => each.megabytes)),
        200,
        inMegabytes,
      ),
      atMost(`memory for ${MANY} records against ${FEW}`, one.megabytes / small.megabytes, 1.1, asRatio),
    ]
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function written(folder: string, count: number): Promise<string> {
  const path = join(folder, `${count}.jsonl`)
  const file = createWriteStream(path)
  for (let place = 0; place < count; place++)
    if (!file.write(`${JSON.stringify(recordOf(place))}\n`)) await once(file, 'drain')
  file.end()
  await once(file, 'close')
  return path
}

const office = JSON.parse(
  readFileSync(new URL('../../examples/district-office.json', import.meta.url), 'utf8'),
) as Dossier

/** A record with twelve people, ten leaves and twelve meetings, whose days and hours differ from record to record. */
function recordOf(place: number): Dossier {
  const day = (month: string, number: number): string => `2026-${month}-${String(1 + (number % 28)).padStart(2, '0')}`
  const trainees = Array.from({ length: 7 }, (_, at) => ({
    id: `學員${at}`,
    roles: [
      { role: at % 2 === 0 ? ('seed' as const) : ('administrator' as const), from: day('04', at), through: null },
    ],
    courses: [
      {
        course: at % 2 === 0 ? ('seed' as const) : ('administrator' as const),
        startsOn: '2026-05-04',
        totalHours: 30,
        leaves: Array.from({ length: at < 2 ? 2 : 1 }, (_leave, which) => ({
          on: `2026-05-0${4 + which}`,
          hours: 1 + ((place + at) % 6) / 2,
          urgent: (place + which) % 2 === 0,
          filedOn: `2026-05-0${4 + ((place + at) % 4)}`,
        })),
        absences: [],
        result: { on: '2026-05-08', outcome: 'passed' as const },
      },
    ],
  }))
  const meetings = Array.from({ length: 12 }, (_, at) => ({
    date: day(at < 4 ? '04' : at < 8 ? '05' : '06', 8 + 4 * (at % 4) + (place % 3)),
    convener: 'present' as const,
    chair: 'convener' as const,
    minutesSentOn: day(at < 4 ? '04' : at < 8 ? '05' : '06', 10 + 4 * (at % 4) + (place % 5)),
  }))
  return {
    ...office,
    system: { ...office.system, name: `系統${place}` },
    people: [...(office.people ?? []), ...trainees],
    workingGroup: { ...office.workingGroup, meetings },
  }
}
