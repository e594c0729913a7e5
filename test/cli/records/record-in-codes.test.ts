import { expect, test } from 'vitest'
import { recordInCodes } from '../../../src/cli/records/record-in-codes'
import { command } from '../command'

/** A record as somebody in an office would write it, and the same in codes. */
const written = {
  機關: { 機關名稱: '臺北市立中山國中', 是否納入推動範圍: true, 總員額: 60 },
  系統: {
    系統名稱: '公文',
    重大資訊系統: { 開發者: '資訊局', 使用機關數: 3, 簽可認定日: '１１４年１月６日' },
    各階段: [{ 階段: '上線', 起日: '114/9/1', 迄日: null }],
  },
  人員: [{ 人員: '甲', 角色: ['組員', { 角色: '種子人員', 就任日: '114.9.1', 最後在任日: null }] }],
  工作小組: { 成立日: '民國114年9月1日', 會議: [{ 會議日: '1140926', 主席: '召集人' }] },
}
const inCodes = {
  body: { name: '臺北市立中山國中', inRollout: true, posts: 60 },
  system: {
    name: '公文',
    major: { developer: 'doit', userBodies: 3, approvedOn: '2025-01-06' },
    phases: [{ phase: 'launch', from: '2025-09-01', through: null }],
  },
  people: [{ id: '甲', roles: ['member', { role: 'seed', from: '2025-09-01', through: null }] }],
  workingGroup: { establishedOn: '2025-09-01', meetings: [{ date: '2025-09-26', chair: 'convener' }] },
}

const audit = (record: unknown, ...more: string[]) =>
  command(['audit', 'record.json', '--as-of', '114/12/31', ...more], {
    'record.json': Buffer.from(JSON.stringify(record)),
  })

test('a record in the words of an office is audited as the same in codes', async () => {
  expect(recordInCodes(written)).toEqual(inCodes)
  expect(await audit(written, '--json')).toEqual(await audit(inCodes, '--json'))
  expect((await audit([written, { ref: 'A', record: written }])).stdout).toBe(
    (await audit([inCodes, { ref: 'A', record: inCodes }])).stdout,
  )
})

test('a record in codes stays as it is', () => {
  expect(recordInCodes(inCodes)).toEqual(inCodes)
})

test.each([
  ['a part of a title that fits several', { 系統: { 上線: '114/9/1' } }],
  ['what is called in no way', { 某欄: 1, 系統: { 系統名稱: '公文' } }],
  ['two names of one field', { system: { name: '甲', 系統名稱: '乙' } }],
])('%s is left to be refused', async (_, record) => {
  const { exitCode, stderr } = await audit(record)
  expect(exitCode).toBe(2)
  expect(stderr).toContain('不是已知的欄位')
})

test('a day that does not exist is named as such, in one record and among many', async () => {
  const record = { ...inCodes, workingGroup: { establishedOn: '114/9/31' } }
  const said = 'workingGroup.establishedOn 沒有這一天：該年 9 月只有 30 日'
  expect((await audit(record)).stderr).toContain(said)
  expect((await audit([record, { record }])).stdout.split(said)).toHaveLength(3)
})
