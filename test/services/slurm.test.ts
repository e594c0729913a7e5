import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { randomBytes } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { blocksOf } from './guide'
import { isPart, until, workplace } from './workplace'

const { env, folder, here, killed, read, run, start, whole } = workplace()
const at = (name: string): string => join(folder, name)
const [script = '', whole8 = '', again = '', joined = ''] = blocksOf('A Slurm array', 'sh')

/** A cluster of one machine: its keeper of keys, its controller and its node. */
beforeAll(async () => {
  for (const name of ['munge', 'state', 'spool']) mkdirSync(at(name), { mode: 0o755 })
  chmodSync(folder, 0o755)
  writeFileSync(at('munge/key'), randomBytes(128), { mode: 0o400 })
  const socket = at('munge/socket')
  const keys = ['key-file=key', 'pid-file=pid', 'log-file=log', 'seed-file=seed'].map((each) => each.split('='))
  start(
    'munged',
    '--foreground',
    '--force',
    `--socket=${socket}`,
    ...keys.map(([name, file]) => `--${name}=${at(`munge/${file}`)}`),
  )
  const settings = {
    ClusterName: 'loopback',
    SlurmctldHost: `${hostname()}(127.0.0.1)`,
    SlurmUser: 'root',
    AuthType: 'auth/munge',
    AuthInfo: `socket=${socket}`,
    SlurmctldPort: 26_817,
    SlurmdPort: 26_818,
    StateSaveLocation: at('state'),
    SlurmdSpoolDir: at('spool'),
    SlurmctldPidFile: at('slurmctld.pid'),
    SlurmdPidFile: at('slurmd.pid'),
    ProctrackType: 'proctrack/linuxproc',
    TaskPlugin: 'task/none',
    JobAcctGatherType: 'jobacct_gather/none',
    SlurmdParameters: 'config_overrides',
    SelectType: 'select/cons_tres',
    SelectTypeParameters: 'CR_CPU',
    MailProg: '/bin/true',
  }
  const lines = Object.entries(settings).map(([name, value]) => `${name}=${value}\n`)
  const node = `NodeName=${hostname()} NodeAddr=127.0.0.1 CPUs=2\nPartitionName=all Nodes=ALL Default=YES State=UP\n`
  writeFileSync(at('slurm.conf'), `${lines.join('')}${node}`)
  env['SLURM_CONF'] = at('slurm.conf')
  await until(() => existsSync(socket))
  start('slurmctld', '-D')
  start('slurmd', '-D')
  await until(
    () => spawnSync('sinfo', ['--noheader', '--format=%T'], { env, encoding: 'utf8' }).stdout.trim() === 'idle',
  )
  writeFileSync(at('audit.sbatch'), here(script))
})

test('the lines of one process; the part of a task that is killed is missing, until that task is run again', async () => {
  const running = run(whole8)
  await killed(isPart('3/8'))
  expect((await running).exitCode).not.toBe(0)
  expect([1, 2, 3, 4, 5, 6, 7, 8].filter((part) => !existsSync(at(`part-${part}.jsonl`)))).toEqual([3])
  expect(await run(again)).toMatchObject({ exitCode: 0 })
  expect(await run(joined)).toEqual({ exitCode: 0, stdout: '', stderr: '' })
  expect(read('audits.jsonl') === whole()).toBe(true)
})
