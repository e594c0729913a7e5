import { describe, expect, test } from 'vitest'
import { type Dossier, auditDossier } from '../../src/dossier'
import type { InvalidInputError } from '../../src/kernel/errors'
import type { Readings } from '../../src/law/rule'
import { issueMessage } from '../../src/wording/issue-message'
import { faultsOf, thrownBy } from '../kernel/thrown-by'
import { TODAY, officeWith } from './office'

type Body = Partial<Dossier['body']>

const audited = (body: Body, readings: Readings = {}) => auditDossier(officeWith({ body }), { asOf: TODAY, readings })
const issueOf = (body: Body, readings: Readings = {}): InvalidInputError['issues'][number] => {
  const { issues } = thrownBy(() => audited(body, readings)) as InvalidInputError
  expect(issues).toHaveLength(1)
  return issues[0]!
}
const ofDaan = [
  '臺北市大安區戶政事務所',
  '臺北市大安地政事務所',
  '臺北市政府警察局大安分局',
  '臺北市大安區健康服務中心',
  '臺北市大安區公所',
]

describe('a name that tells no single body is refused, with what may be meant', () => {
  test.each<[string, string, readonly string[], string]>([
    ['臺北市大安區公處', 'name-not-listed', ['臺北市大安區公所'], 'a misprint'],
    ['中山國中', 'name-not-listed', ['臺北市立中山國中'], 'a school without the City'],
    ['聯合醫院仁愛院區', 'name-not-listed', ['臺北市立聯合醫院'], 'a section of a body'],
    ['臺北市私立薇閣高級中學', 'name-not-listed', [], 'a private school'],
    ['某公司', 'name-not-listed', [], 'like no body'],
    ['大安', 'name-ambiguous', ofDaan, 'several bodies of several kinds'],
    [
      '中正分局',
      'name-ambiguous',
      ['臺北市政府警察局中正第一分局', '臺北市政府警察局中正第二分局'],
      'several of one kind',
    ],
  ])('%s: %s %j, %s', (name, code, names) => {
    expect(issueOf({ name })).toMatchObject({ path: 'body.name', code, names })
  })

  test('in both languages', () => {
    const [misprint, unlike, ambiguous] = ['大安區公處', '某公司', '中正分局'].map((name) => issueOf({ name }))
    expect(issueMessage(misprint!, 'zh-TW')).toBe(
      '不是規範所列的機關、機構或學校；請在 body.kind 填寫其種類，如確實不在所列之內則填 not-listed；是否為 臺北市大安區公所？',
    )
    expect(issueMessage(unlike!, 'zh-TW')).toBe(
      '不是規範所列的機關、機構或學校；請在 body.kind 填寫其種類，如確實不在所列之內則填 not-listed',
    )
    expect(issueMessage(ambiguous!, 'zh-TW')).toBe(
      '可能是 臺北市政府警察局中正第一分局、臺北市政府警察局中正第二分局；請寫全稱，或在 body.kind 填寫其種類',
    )
    expect(issueMessage(misprint!, 'en')).toMatch(/; did you mean 臺北市大安區公所\?$/)
    expect(issueMessage(ambiguous!, 'en')).toMatch(/^may be any of 臺北市政府警察局中正第一分局, /)
  })

  test('beside the other faults of the record', () => {
    expect(
      faultsOf(() =>
        auditDossier(officeWith({ body: { name: '大安' }, system: { approvedOn: '2026-07-01' } }), {
          asOf: TODAY,
          option: 1,
        } as never),
      ),
    ).toEqual(['body.name name-ambiguous', 'system.approvedOn after-as-of', 'options.option unknown-key'])
    expect(
      faultsOf(() =>
        auditDossier(officeWith({ body: { name: '大安' }, system: { approvedOn: '2026-07-01' } }), { asOf: TODAY }),
      ),
    ).toEqual(['body.name name-ambiguous', 'system.approvedOn after-as-of'])
  })

  test('under the readings taken', () => {
    expect(audited({ name: '通信隊' }).summary.counts.met).toBeGreaterThan(0)
    expect(issueOf({ name: '通信隊' }, { 'communications-division': 'strict' })).toMatchObject({
      path: 'body.name',
      code: 'name-not-listed',
    })
    const school = { name: '臺北市私立薇閣高級中學' }
    expect(issueOf(school).code).toBe('name-not-listed')
    expect(audited(school, { 'municipal-schools': 'universities-only' }).summary.counts.met).toBeGreaterThan(0)
  })
})

describe('body.kind says what is meant', () => {
  test.each<[Body, string, string]>([
    [{ name: '某公司', kind: 'not-listed' }, 'not-applicable', 'none of the bodies, meant so'],
    [{ name: '大安區公處', kind: 'not-listed' }, 'not-applicable', 'near one, and meant so'],
    [{ name: '大安區公處', kind: 'district-office' }, 'met', 'a kind for a name that is not listed'],
    [{ name: '大安', kind: 'second-level' }, 'met', 'a kind for a name that fits several'],
  ])('%j: %s, %s', (body, status) => {
    expect(audited(body).obligations.find(({ id }) => id === '3/scope')).toMatchObject({ status })
  })

  test('nothing else is asked of a body that is none', () => {
    const { counts } = audited({ name: '某公司', kind: 'not-listed' }).summary
    expect(counts).toEqual({ ...counts, breached: 0, pending: 0, undetermined: 0, advisory: 0, met: 0 })
  })

  test.each<[Body, readonly string[]]>([
    [{ name: '大安區公所', kind: 'not-listed' }, ['district-office']],
    [{ name: '大安', kind: 'not-listed' }, ['second-level', 'district-office']],
    [{ name: '資訊局', kind: 'not-listed' }, ['doit']],
  ])('%j is refused: the name is that of %j', (body, kinds) => {
    expect(issueOf(body)).toMatchObject({ path: 'body.kind', code: 'not-its-kind', data: { kinds } })
  })
})

describe('3 參 the decision on the scope lists the readings on which it hangs what the body is', () => {
  const approved = { proposedOn: '2026-01-01', approvedOn: '2026-02-01' }

  test.each<[Body, Readings, string[], string]>([
    [{ name: '大安區公所' }, {}, [], 'none'],
    [{ name: '通信隊' }, {}, ['communications-division: included'], 'not listed otherwise'],
    [{ name: '青發處' }, {}, ['successor-bodies: successors-count'], 'not listed otherwise'],
    [{ name: '家庭教育中心' }, {}, ['successor-bodies: successors-count'], 'another body otherwise'],
    [
      { name: '臺北市私立薇閣高級中學', kind: 'not-listed' },
      {},
      ['municipal-schools: all-municipal'],
      'refused otherwise: the name is listed then',
    ],
    [
      { name: '臺北市私立薇閣高級中學' },
      { 'municipal-schools': 'universities-only' },
      ['municipal-schools: universities-only'],
      'not listed otherwise',
    ],
    [{ name: '臺北市私立薇閣高級中學', kind: 'school' }, {}, [], 'a school in either, as it says'],
    [{ name: '青年處', kind: 'not-listed' }, {}, [], 'suggestions alone differ'],
    [{ name: '大安區公所', exclusion: approved }, {}, ['district-office-duties: included'], 'of the rule itself'],
    [
      { name: '通信隊', kind: 'district-office', exclusion: approved },
      { 'communications-division': 'strict' },
      ['district-office-duties: included', 'communications-division: strict'],
      'both, in the order of the readings',
    ],
  ])('%j under %j: %j, %s', (body, readings, expected) => {
    const { decision } = audited(body, readings).obligations.find(({ id }) => id === '3/scope')!
    expect(decision?.rule).toBe('scope.applies-to')
    expect(decision?.readings.map(({ id, choice }) => `${id}: ${choice}`)).toEqual(expected)
  })
})
