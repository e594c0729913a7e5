import type * as Calendar from 'taipei-rollout-rules/calendar'
import type * as Root from 'taipei-rollout-rules'
import { processFindings } from './processes'
import { ruleFindings } from './rules'
import { sizeFindings } from './sizes'
import { workdayFindings } from './workdays'

// The built files, since they are what is installed.
const built = async <Module>(entry: string): Promise<Module> => await import(new URL(`../../dist/${entry}.js`, import.meta.url).href) as Module

const findings = [
  ...await sizeFindings(),
  ...processFindings(),
  ...await workdayFindings(await built<typeof Calendar>('calendar')),
  ...await ruleFindings(await built<typeof Root>('index')),
]
const width = Math.max(...findings.map(({ what }) => what.length))
for (const { what, measured, goal, reached } of findings) {
  console.log(`${what.padEnd(width)}  ${measured.padStart(16)}  ${goal}${reached === false ? '  NOT REACHED' : ''}`)
}
