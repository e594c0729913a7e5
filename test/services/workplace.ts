import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, readdirSync, readlinkSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll } from 'vitest'

const packages = fileURLToPath(new URL('node_modules/', import.meta.url))

/** Where the command, Node and the services of Debian are found. */
export const PATH = [`${packages}.bin`, dirname(process.execPath), process.env['PATH'], '/usr/sbin'].join(delimiter)

/** A folder that stands in place of `/srv/rollout`, with the records in it; what is started there ends with the tests. */
export function workplace() {
  const folder = mkdtempSync(join(tmpdir(), 'rollout-'))
  const started: ChildProcess[] = []
  const env: Record<string, string> = { PATH, HOME: folder, LANG: 'C.UTF-8', USER: process.env['USER'] ?? 'root' }
  writeFileSync(join(folder, 'records.jsonl'), records)
  symlinkSync(packages, join(folder, 'node_modules'))
  afterAll(async () => {
    await Promise.all(started.map(ended))
    rmSync(folder, { recursive: true, force: true })
  })
  return {
    folder,
    env,
    /** Text of the guide as it stands for this folder. */
    here: (text: string): string => text.replaceAll('/srv/rollout', folder),
    read: (file: string): string => readFileSync(join(folder, file), 'utf8'),
    /** Runs a block of the guide to its end. */
    run(block: string): Promise<{ exitCode: number | null; stdout: string; stderr: string }> {
      return new Promise((resolve) => {
        const child = spawn('/bin/sh', ['-c', block.replaceAll('/srv/rollout', folder)], { cwd: folder, env })
        const said = { stdout: '', stderr: '' }
        for (const stream of ['stdout', 'stderr'] as const)
          child[stream].on('data', (chunk: Buffer) => {
            said[stream] += chunk.toString()
          })
        child.on('close', (exitCode) => {
          resolve({ exitCode, ...said })
        })
      })
    },
    /** Starts a service that runs until the tests end. */
    start(command: string, ...args: string[]): ChildProcess {
      const child = spawn(command, args, { cwd: folder, env, stdio: ['ignore', 'inherit', 'inherit'], detached: true })
      started.push(child)
      return child
    },
    /** What one process prints. */
    whole(...more: string[]): string {
      const args = ['audit', 'records.jsonl', '--as-of', '2026-06-30', ...more]
      const { stdout } = spawnSync('taipei-rollout-rules', args, {
        ...{ cwd: folder, env, encoding: 'utf8', maxBuffer: 2 ** 30 },
      })
      return stdout
    },
    /** Kills the first process in this folder whose command line is what is looked for; with all that it was started by. */
    async killed(isMeant: (commandLine: string) => boolean, withAll = false): Promise<void> {
      let pid: number | undefined
      await until(() => {
        pid = processesIn(folder).find((each) => isMeant(commandLineOf(each)))
        return pid !== undefined
      }, 2)
      process.kill(withAll ? -groupOf(pid!) : pid!, 'SIGKILL')
      // It is not to be found again while it ends.
      await until(() => pathOf(pid!) !== folder, 2)
    },
  }
}

/** Tries every so many milliseconds until something holds, for at most a minute. */
export async function until(isSo: () => boolean, every = 100): Promise<void> {
  const end = Date.now() + 60_000
  while (!isSo()) {
    if (Date.now() > end) throw new Error(`never so: ${isSo.toString()}`)
    await new Promise((resolve) => setTimeout(resolve, every))
  }
}

/** Waits until something listens at a port of this machine. */
export async function listening(port: number): Promise<void> {
  let isUp = false
  await until(() => {
    const socket = connect(port, '127.0.0.1')
    socket.on('connect', () => {
      isUp = true
      socket.destroy()
    })
    socket.on('error', () => socket.destroy())
    return isUp
  })
}

/** A task of the command itself, not of a shell that is about to start it. */
export function isPart(part: string): (commandLine: string) => boolean {
  return (commandLine) => /^\S*node\b/.test(commandLine) && commandLine.includes(` --part ${part}`)
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return
  const gone = new Promise((resolve) => child.once('exit', resolve))
  process.kill(-child.pid, 'SIGTERM')
  await gone
}

function processesIn(folder: string): number[] {
  return readdirSync('/proc')
    .map(Number)
    .filter((pid) => pid > 0 && pathOf(pid) === folder)
}

function pathOf(pid: number): string | null {
  try {
    return readlinkSync(`/proc/${pid}/cwd`)
  } catch {
    return null
  }
}

/** The group of processes to which one belongs: its own service, and what that started. */
function groupOf(pid: number): number {
  return Number(/^.*\) \S+ \d+ (\d+)/s.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'))?.[1])
}

function commandLineOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
  } catch {
    return ''
  }
}

/** Four hundred records by key, with lines that are bad in each way among them. */
const records = ((): Buffer => {
  const [office, school] = ['district-office', 'school'].map((name): object =>
    JSON.parse(readFileSync(new URL(`../../examples/${name}.json`, import.meta.url), 'utf8')),
  )
  const bad: Readonly<Record<number, Uint8Array>> = {
    60: Buffer.from('{"body": {"name": "大安區公所"'),
    140: Buffer.alloc(2000),
    220: Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0xe9, 0x22, 0x7d]),
    300: Buffer.from('{"ref":"R300","record":{"body":{"name":"大安區公處"},"system":{}}}'),
  }
  const lines = Array.from({ length: 400 }, (_, place) => {
    const record = place % 3 === 0 ? office : school
    return [bad[place] ?? Buffer.from(JSON.stringify({ ref: `R${place}`, record })), Buffer.from('\n')]
  })
  return Buffer.concat(lines.flat())
})()
