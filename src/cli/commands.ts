import type { CommandDefinition } from './command-definition'
import { addCommand } from './commands/add'
import { askCommand } from './commands/ask'
import { atlasCommand } from './commands/atlas'
import { auditCommand } from './commands/audit'
import { awardCommand } from './commands/award'
import { calendarCommand } from './commands/calendar'
import { checkCommand } from './commands/check'
import { classifyCommand } from './commands/classify'
import { clauseCommand } from './commands/clause'
import { dmnCommand } from './commands/dmn'
import { dutiesCommand } from './commands/duties'
import { dueCommand } from './commands/due'
import { evalCommand } from './commands/eval'
import { explainCommand } from './commands/explain'
import { findCommand } from './commands/find'
import { flipsCommand } from './commands/flips'
import { gradeCommand } from './commands/grade'
import { icsCommand } from './commands/ics'
import { initCommand } from './commands/init'
import { periodCommand } from './commands/period'
import { planCommand } from './commands/plan'
import { rulesCommand } from './commands/rules'
import { schemaCommand } from './commands/schema'

/** Every command, in the order in which help lists them. */
export const commands: readonly CommandDefinition[] = [
  dueCommand,
  checkCommand,
  periodCommand,
  calendarCommand,
  classifyCommand,
  gradeCommand,
  awardCommand,
  findCommand,
  clauseCommand,
  dutiesCommand,
  rulesCommand,
  evalCommand,
  explainCommand,
  atlasCommand,
  askCommand,
  flipsCommand,
  dmnCommand,
  initCommand,
  addCommand,
  auditCommand,
  planCommand,
  icsCommand,
  schemaCommand,
]
