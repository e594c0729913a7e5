/** The last days that come for the record of a rollout within half a year, as a file for a calendar program. */
import { readFileSync } from 'node:fs'
import { type Dossier, planRollout, toICalendar } from 'taipei-rollout-rules/dossier'

const record = new URL('district-office.json', import.meta.url)
const dossier = JSON.parse(readFileSync(record, 'utf8')) as Dossier
const { obligations } = planRollout(dossier, { asOf: '2026-06-30', through: '2026-12-31' })

process.stdout.write(
  toICalendar(obligations, {
    stamp: '2026-06-30T08:00:00+08:00',
    name: `${dossier.body.name}　${dossier.system.name}`,
    locale: 'zh-TW',
    alarmDays: 3,
  }),
)
