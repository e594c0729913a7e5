import { spawn } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { files } from './files'
import { program } from './process'

const folder = mkdtempSync(join(tmpdir(), 'terminal-'))
for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes)

const command = [process.execPath, ...program]

/** What is on the screen in the end, both what was printed and what was typed. */
export interface Screen {
  /** `null` where the program did not return by itself. */
  readonly exitCode: number | null
  readonly screen: string
}

/**
 * Runs a command line in a terminal of its own, in a folder with the files that command lines name. The terminal stays
 * open: each line is typed when a prompt asks for it, and nothing ends the input but what is typed. What is typed ahead
 * waits until the program reads it. `script` of util-linux gives the terminal; every Debian has it.
 */
export function atTerminal(args: readonly string[], typed: readonly string[] = [], typedAhead = ''): Promise<Screen> {
  const line = [...command, ...args].map((word) => `'${word}'`).join(' ')
  // A program that never returns is ended, so its test fails and nothing of it is left.
  const terminal = spawn('script', ['--quiet', '--return', '--command', line, '/dev/null'], {
    cwd: folder,
    timeout: 60_000,
    killSignal: 'SIGKILL',
  })
  terminal.stdin.write(typedAhead)
  let screen = ''
  let answered = 0
  terminal.stdout.setEncoding('utf8').on('data', (printed: string) => {
    screen += printed
    if (screen.split('> ').length - 1 <= answered || answered === typed.length) return
    terminal.stdin.write(typed[answered]!)
    answered += 1
  })
  return new Promise((resolve, reject) => {
    terminal.on('error', reject).on('close', (exitCode) => {
      resolve({ exitCode, screen: screen.replaceAll('\r\n', '\n') })
    })
  })
}
