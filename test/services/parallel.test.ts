import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { blocksOf } from './guide'
import { PATH, isPart, listening, workplace } from './workplace'

const { folder, env, killed, read, run, start, whole } = workplace()
const port = 22_022

beforeAll(async () => {
  for (const key of ['host', 'user'])
    spawnSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', join(folder, key)], { stdio: 'inherit' })
  const settings = {
    ...{ Port: port, ListenAddress: '127.0.0.1', HostKey: join(folder, 'host'), PidFile: join(folder, 'sshd.pid') },
    ...{ AuthorizedKeysFile: join(folder, 'user.pub'), StrictModes: 'no', UsePAM: 'no', SetEnv: `"PATH=${PATH}"` },
  }
  const lines = Object.entries(settings).map(([name, value]) => `${name} ${value}\n`)
  writeFileSync(join(folder, 'sshd_config'), lines.join(''))
  mkdirSync('/run/sshd', { recursive: true })
  start('/usr/sbin/sshd', '-D', '-e', '-f', join(folder, 'sshd_config'))
  const options = `-p ${port} -i ${folder}/user -o StrictHostKeyChecking=no -o UserKnownHostsFile=${folder}/known`
  writeFileSync(join(folder, 'hosts'), `2/ssh ${options} ${env['USER']}@127.0.0.1\n`)
  await listening(port)
})

test.each(['More than one core', 'More than one machine: GNU parallel over SSH'])(
  '%s: the lines of one process, with one task killed and run again',
  async (heading) => {
    const [block = ''] = blocksOf(heading, 'sh')
    const running = run(block)
    await killed(isPart('3/8'))
    const { exitCode } = await running
    expect(exitCode).toBe(0)
    const expected = whole()
    expect(expected.split('\n').length).toBe(401)
    expect(read('audits.jsonl') === expected).toBe(true)
  },
)

test('a task that is killed every time is an error, and its lines are missing', async () => {
  const [block = ''] = blocksOf('More than one core', 'sh')
  const running = run(block)
  for (let time = 0; time < 3; time++) await killed(isPart('3/8'))
  expect((await running).exitCode).toBe(1)
  expect(read('audits.jsonl').split('\n').length).toBeLessThan(401)
})
