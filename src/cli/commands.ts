import { type LocalizedText, text } from '../kernel/locale'
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

/** Every command under what somebody may want to do, in the order in which help lists them. */
export const tasks: readonly { readonly title: LocalizedText; readonly commands: readonly CommandDefinition[] }[] = [
  {
    title: text('期限與工作天：', 'Time limits and workdays:'),
    commands: [dueCommand, checkCommand, periodCommand, calendarCommand],
  },
  {
    title: text('機關、等級與獎勵：', 'Bodies, grades and awards:'),
    commands: [classifyCommand, gradeCommand, awardCommand],
  },
  {
    title: text('條文與應辦事項：', 'Clauses and duties:'),
    commands: [findCommand, clauseCommand, dutiesCommand],
  },
  {
    title: text('一個機關的紀錄：', "A body's record:"),
    commands: [initCommand, addCommand, auditCommand, planCommand, icsCommand],
  },
  {
    title: text('任何一項規則：', 'Any rule:'),
    commands: [rulesCommand, askCommand, evalCommand, explainCommand, atlasCommand, flipsCommand],
  },
  {
    title: text('供其他程式使用：', 'For other programs:'),
    commands: [dmnCommand, schemaCommand],
  },
]

export const commands = tasks.flatMap((task) => task.commands)
