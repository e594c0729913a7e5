import type { CommandDefinition } from './command-definition'
import { calendarCommand } from './commands/calendar'
import { checkCommand } from './commands/check'
import { dueCommand } from './commands/due'

/** Every command, in the order in which help lists them. */
export const commands: readonly CommandDefinition[] = [
  dueCommand,
  checkCommand,
  calendarCommand,
]
