import { beforeAll, expect, test } from 'vitest'
import { blocksOf } from './guide'
import { isPart, listening, workplace } from './workplace'

const { folder, here, killed, read, run, start, whole } = workplace()
const [worker = '', client = ''] = blocksOf('Gearman', 'sh')

beforeAll(async () => {
  start('gearmand', '--listen=127.0.0.1', `--log-file=${folder}/gearmand.log`)
  await listening(4730)
})

test('the lines of one process; a part whose worker is killed goes to another worker', async () => {
  for (let count = 0; count < 2; count++) start('/bin/sh', '-c', here(worker))
  const running = run(client)
  // The worker goes too, as where its machine fails.
  await killed(isPart('3/8'), true)
  expect(await running).toMatchObject({ exitCode: 0, stderr: '' })
  expect(read('audits.jsonl') === whole()).toBe(true)
})
