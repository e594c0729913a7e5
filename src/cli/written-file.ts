import {
  accessSync,
  closeSync,
  constants,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import type { Sink } from './command-io'

/** A file to write. What stood there stays until all that is new is written. */
export function writtenFile(path: string): Sink {
  const there = statSync(path, { throwIfNoEntry: false })
  if (there === undefined) return writtenBeside(path)
  // A pipe or a device takes what it is given, and its name is not given away.
  if (!there.isFile()) return sinkInto(openSync(path, 'w'))
  accessSync(path, constants.W_OK)
  return writtenBeside(realpathSync(path), there.mode)
}

function writtenBeside(path: string, mode?: number): Sink {
  const beside = join(dirname(path), `.taipei-rollout-rules-${process.pid}.tmp`)
  const sink = sinkInto(openSync(beside, 'w', mode))
  const removed = (): void => {
    rmSync(beside, { force: true })
  }
  process.once('exit', removed)
  return {
    ...sink,
    close: () => {
      sink.close()
      renameSync(beside, path)
      process.off('exit', removed)
    },
  }
}

function sinkInto(file: number): Sink {
  return {
    write: (data) => {
      // A file takes in one go what it is given, but for a full disk, which throws.
      writeSync(file, typeof data === 'string' ? Buffer.from(data) : data)
    },
    close: () => {
      closeSync(file)
    },
  }
}
