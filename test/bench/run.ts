import type * as Calendar from 'taipei-rollout-rules/calendar'
import type * as Root from 'taipei-rollout-rules'
import type * as Analysis from 'taipei-rollout-rules/analysis'
import type * as DossierModule from 'taipei-rollout-rules/dossier'
import { analysisFindings } from './analysis'
import { auditFindings } from './audits'
import type { Finding } from './measure'
import { processFindings } from './processes'
import { recordFindings } from './records'
import { rowFindings } from './rows'
import { ruleFindings } from './rules'
import { sizeFindings } from './sizes'
import { workdayFindings } from './workdays'

// The built files, since they are what is installed.
const built = async <Module>(entry: string): Promise<Module> =>
  (await import(new URL(`../../dist/${entry}.js`, import.meta.url).href)) as Module

const parts: Readonly<Record<string, () => Promise<Finding[]> | Finding[]>> = {
  sizes: sizeFindings,
  processes: processFindings,
  workdays: async () => workdayFindings(await built<typeof Calendar>('calendar')),
  rules: async () => ruleFindings(await built<typeof Root>('index')),
  audits: async () => auditFindings(await built<typeof DossierModule>('dossier')),
  records: async () => recordFindings(await built<typeof DossierModule>('dossier')),
  rows: rowFindings,
  analysis: async () => analysisFindings(await built<typeof Analysis>('analysis'), await built<typeof Root>('index')),
}

// All parts, or those that are named: `npm run bench sizes`.
const asked = process.argv.slice(2)
const unknown = asked.filter((part) => !Object.hasOwn(parts, part))
if (unknown.length > 0)
  throw new Error(
    `no part of the benchmark is called ${unknown.join(', ')}; there are ${Object.keys(parts).join(', ')}`,
  )

const findings: Finding[] = []
for (const [part, measured] of Object.entries(parts))
  if (asked.length === 0 || asked.includes(part)) findings.push(...(await measured()))
const width = Math.max(...findings.map(({ what }) => what.length))
for (const { what, measured, goal, reached } of findings) {
  console.log(`${what.padEnd(width)}  ${measured.padStart(16)}  ${goal}${reached === false ? '  NOT REACHED' : ''}`)
}
