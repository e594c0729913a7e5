import { expect, test } from 'vitest'
import { atTerminal } from '../terminal'

/** What is typed at the prompt of the shell, and then at each question. */
const dialogue: readonly (readonly [line: string, ...answers: string[]])[] = [
  [
    'init',
    '大安',
    '上一題',
    '臺北市立大安國中',
    '校務行政系統',
    '系統上線',
    '114/9/31',
    '114/9/1',
    '是',
    '沒有',
    '是',
    '不知道',
    '114/9/10',
    '無',
  ],
  ['add person record.json', '王校長', '召集人', '114/9/10', '無', '是'],
  ['add person record.json', '李主任', '組員、系統管理者', '114.9.10', '無'],
  ['add person record.json', '陳組長', '2、4', '民國114年9月10日', '無'],
  ['add 人員 record.json', '林老師', '種子人員', '1140910', '無'],
  ['add meeting record.json', '114/9/26', '出席', '召集人', '114/10/3'],
  ['add 會議 record.json', '114/10/31', '不克出席', '互推', '無'],
  ['audit record.json'],
]

test(
  'from nothing to an audit of a working group with two meetings and four people',
  { timeout: 300_000 },
  async () => {
    const screens: string[] = []
    for (const [line, ...answers] of dialogue) {
      const { exitCode, screen } = await atTerminal(
        [...line.split(' '), '--as-of', '114/12/31'],
        answers.map((answer) => `${answer}\n`),
      )
      screens.push(`$ taipei-rollout-rules ${line}\n${screen}= exit ${exitCode}\n`)
    }
    const typed = dialogue.reduce((count, entry) => count + entry.length, 0)
    expect(typed).toBeLessThanOrEqual(60)
    await expect(screens.join('\n')).toMatchFileSnapshot('dialogue.txt')
  },
)
