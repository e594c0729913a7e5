import { once } from 'node:events'
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Finding, asRatio, atLeast, atMost, shown } from './measure'
import { command, inMegabytes, perSecond, takenBy } from './told-process'

const [FEW, MANY] = [100_000, 1_000_000]

/** Some of the memory is what young values take, which the engine lets grow up to a bound of its own. */
const FLAT = 1.25

/** A million rows of attendance in CSV, answered by the command. */
export async function rowFindings(): Promise<Finding[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  try {
    const [few, many] = [await written(folder, FEW), await written(folder, MANY)]
    const answer = (file: string) => takenBy(command, 'eval', 'training.attendance', file)
    const [some, all] = [await answer(few), await answer(many)]
    return [
      atLeast(`rows of a table of ${MANY}`, MANY / all.seconds, 50_000, perSecond),
      shown(`memory for ${MANY} rows`, inMegabytes(all.megabytes)),
      atMost(`memory for ${MANY} rows against ${FEW}`, all.megabytes / some.megabytes, FLAT, asRatio),
    ]
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function written(folder: string, count: number): Promise<string> {
  const path = join(folder, `${count}.csv`)
  const file = createWriteStream(path)
  file.write('編號,課程,課程總時數,請假時數,曠課時數\n')
  for (let place = 0; place < count; place++) {
    const course = ['administrator', 'seed', 'instructor'][place % 3] as string
    const row = `學員${place},${course},24,${(place % 12) / 2},${place % 7 === 0 ? 1 : 0}\n`
    if (!file.write(row)) await once(file, 'drain')
  }
  file.end()
  await once(file, 'close')
  return path
}
