import { describe, expect, test } from 'vitest'
import { type Dossier, auditDossier } from '../../src/dossier'
import { titleOf } from '../../src/dossier/view/line-text'
import { command } from './command'
import { files } from './files'

const office = JSON.parse(new TextDecoder().decode(files['office.json'])) as Dossier

/** The lines that an audit prints in a colour, each without it. */
async function paintedIn(colour: '31' | '33', asOf: string, record = office): Promise<string[]> {
  const { stdout } = await command(['audit', 'record.json', '--as-of', asOf, '--color'], {
    'record.json': bytesOf(record),
  })
  const [, ...lines] = stdout.split('\n')
  const start = `\u001B[${colour}m`
  return lines.filter((line) => line.startsWith(start)).map((line) => line.slice(start.length, -5).trim())
}

function bytesOf(record: Dossier): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(record))
}

function titlesAsOf(asOf: string, isMeant: (line: ReturnType<typeof auditDossier>['obligations'][number]) => boolean) {
  return auditDossier(office, { asOf })
    .obligations.filter((line) => line.own && isMeant(line))
    .map((line) => titleOf(line, 'zh-TW'))
}

describe('an audit on a terminal', () => {
  test('has every breach of the body in red, and nothing else', async () => {
    const breached = titlesAsOf('2026-06-30', ({ breach }) => breach !== null)
    expect(breached.length).toBeGreaterThan(4)
    expect((await paintedIn('31', '2026-06-30')).sort()).toEqual(breached.sort())
  })

  test('has in yellow what is due within seven days, and not on the eighth', async () => {
    const record: Dossier = {
      body: { name: '大安區公所', inRollout: true, exclusions: [] },
      system: { name: '公文線上簽核', major: true },
      workingGroup: {
        establishedOn: '2026-04-08',
        dissolvedOn: null,
        meetings: [{ date: '2026-06-16', minutesSentOn: null }],
      },
    }
    const isMinutes = (line: string): boolean => line.includes('會議紀錄')
    const yellow = async (asOf: string) => (await paintedIn('33', asOf, record)).filter(isMinutes)
    const { due } = auditDossier(record, { asOf: '2026-06-17' }).obligations.find(
      ({ subject }) => subject.occasion === 'minutes',
    ) as { readonly due: string | null }
    expect(due).toBe('2026-06-24')
    expect((await yellow('2026-06-17')).length).toBe(1)
    expect((await yellow('2026-06-24')).length).toBe(1)
    expect(await yellow('2026-06-16')).toEqual([])
    expect(await yellow('2026-06-25')).toEqual([])
  })

  test('has no colour where none is wanted', async () => {
    const { stdout } = await command(['audit', 'office.json', '--as-of', '2026-06-30', '--color', 'never'], files)
    expect(stdout).not.toContain('\u001B')
  })
})
