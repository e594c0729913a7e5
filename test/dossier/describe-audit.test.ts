import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { type Audit, describeAudit, auditDossier } from '../../src/dossier'
import type { Locale } from '../../src/kernel/locale'
import { faultsOf } from '../kernel/thrown-by'
import { questionDays, wholeDossiers } from './arbitrary-dossier'
import { type Change, TODAY, bureauWith, officeWith } from './office'

vi.mock(import('../../src/calendar/official-years'), () => import('../calendar/years-through-2027'))

const both = ['zh-TW', 'en'] as const

/** One heading for each status, in the order of the report. */
function headingsOf(
  {
    summary: {
      counts: { breached, pending, undetermined, advisory, met, 'not-applicable': not },
    },
  }: Audit,
  locale: Locale,
): string[] {
  return {
    'zh-TW': [
      `違反規定：${breached} 項`,
      `待辦：${pending} 項`,
      `資料不足，無法判斷：${undetermined} 項`,
      `未依原則，請注意：${advisory} 項`,
      `符合：${met} 項`,
      `不適用：${not} 項`,
    ],
    en: [
      `Breached: ${breached}`,
      `To be done: ${pending}`,
      `Undetermined: ${undetermined}`,
      `Against a principle: ${advisory}`,
      `Met: ${met}`,
      `Not applicable: ${not}`,
    ],
  }[locale]
}

test('every audit is told in both languages, breaches first, without a gap in the words', () => {
  fc.assert(
    fc.property(
      questionDays.chain((asOf) => fc.tuple(fc.constant(asOf), wholeDossiers(asOf))),
      ([asOf, dossier]) => {
        const audit = auditDossier(dossier, { asOf })
        for (const locale of both) {
          const text = describeAudit(audit, locale)
          expect(text).not.toMatch(/undefined|null|NaN|\[object/)
          expect(
            text
              .split('\n\n')
              .slice(1)
              .flatMap((part) => part.split('\n')[0]),
          ).toEqual(headingsOf(audit, locale))
        }
      },
    ),
    { numRuns: 40 },
  )
}, 120_000)

test('the Chinese report has no English but the paths of what is missing', () => {
  const audit = auditDossier(bureauWith({ training: { people: [{ id: '甲', roles: ['general-user'] }] } }), {
    asOf: TODAY,
  })
  expect(describeAudit(audit, 'zh-TW')).not.toMatch(/[a-z]/)
})

test('a committee is established, dissolved and met; what is missing is named, and why something cannot be decided', () => {
  const told = (dossier: Parameters<typeof auditDossier>[0], asOf = TODAY) =>
    describeAudit(auditDossier(dossier, { asOf }), 'en')
  expect(told(officeWith({ workingGroup: { establishedOn: null } }))).toMatch(
    /clause 5\.3\.1 +working group \(launch, 2026-05-01 to 2026-12-31\) +— +establish the working group$/m,
  )
  expect(told(officeWith({ system: { retiredOn: '2026-12-31' } }))).toMatch(/dissolve the working group$/m)
  expect(told(officeWith({ workingGroup: { members: undefined } }))).toMatch(/record workingGroup\.members$/m)
  expect(
    told(officeWith({ workingGroup: { changes: [{ id: '甲', effectiveOn: '2027-12-31', notifiedOn: null }] } })),
  ).toMatch(/outside the calendar$/m)
  expect(
    told(officeWith({ workingGroup: { changes: [{ id: '甲', effectiveOn: '2026-06-01', notifiedOn: null }] } })),
  ).toMatch(/do it at once; the delay cannot be undone$/m)
  expect(
    told(officeWith({ support: { questions: [{ id: '一', on: TODAY, from: 'user', topic: 'usage', to: 'other' }] } })),
  ).toMatch(/note it$/m)
  expect(told(bureauWith({ council: { seats: [], meetings: [] } }))).toMatch(/add 2 × standing representative$/m)
})

test('in Chinese too how many are added is told, and what is missing is named', () => {
  expect(
    describeAudit(auditDossier(bureauWith({ council: { seats: [], meetings: [] } }), { asOf: TODAY }), 'zh-TW'),
  ).toMatch(/增加常任代表 2 名$/m)
  expect(
    describeAudit(
      auditDossier(officeWith({ workingGroup: { members: undefined, convener: undefined } }), { asOf: TODAY }),
      'zh-TW',
    ),
  ).toMatch(/補登 workingGroup\.members$/m)
})

test('what is missing for all that is undetermined is named once', () => {
  const minimal = auditDossier(
    {
      schemaVersion: 1,
      body: { name: '大安區公所', exclusion: null },
      system: { name: '某系統', developer: 'doit', approvedOn: '2025-01-06' },
    },
    { asOf: TODAY },
  )
  const section = (locale: 'zh-TW' | 'en', heading: string) =>
    describeAudit(minimal, locale)
      .split('\n\n')
      .find((part) => part.startsWith(heading))!
      .split('\n')
  const chinese = section('zh-TW', '資料不足')
  expect(chinese[1]).toBe('  各項均須補登 system.userBodies')
  expect(chinese[3]).toMatch(/^ {2}參 +適用範圍 +— +同上$/)
  expect(chinese.find((line) => line.includes('問題反映（一般使用者）'))).toMatch(/補登 support\.questions$/)
  const english = section('en', 'Undetermined')
  expect(english[1]).toBe('  for all: record system.userBodies')
  expect(english[3]).toMatch(/^ {2}clause 3 +scope +— +as above$/)
})

test('one that is undetermined alone names all that it hangs on', () => {
  expect(
    describeAudit(
      auditDossier(officeWith({ body: { secondments: undefined }, system: { origin: 'specific-bodies' } }), {
        asOf: TODAY,
      }),
      'zh-TW',
    ),
  ).toMatch(/— +補登 body\.secondments$/m)
})

test.each<[string, Parameters<typeof auditDossier>[0], string, string]>([
  [
    'staff are seconded',
    officeWith({ system: { origin: 'specific-bodies' } }),
    '指派人員借調至資訊局',
    'second staff to the bureau',
  ],
  [
    'and return',
    officeWith({
      system: { origin: 'specific-bodies', phases: [{ phase: 'operations', from: '2026-05-01', to: null }] },
      body: { secondments: [{ id: '甲', secondedOn: '2026-04-01', returnedOn: null }] },
    }),
    '借調人員歸建',
    'return the seconded staff',
  ],
  [
    'conveners are replaced',
    bureauWith({ council: { seats: [], meetings: [] } }),
    '更換召集人及副召集人',
    'replace convener and deputy',
  ],
  [
    'a result has consequences',
    officeWith({
      system: { phases: [{ phase: 'operations', from: '2025-01-01', to: null }] },
      appraisal: {
        periods: [
          {
            phase: 'operations',
            from: '2025-01-01',
            to: '2025-12-31',
            total: 50,
            councilReportOn: null,
            joinedItAppraisalOn: null,
          },
        ],
      },
    }),
    '列入資訊績效考核',
    'join the appraisal of information work',
  ],
])('%s in the words of the law', (_, dossier, chinese, english) => {
  const audit = auditDossier(dossier, { asOf: TODAY })
  expect(
    describeAudit(audit, 'zh-TW')
      .split('\n')
      .some((line) => line.endsWith(chinese)),
  ).toBe(true)
  expect(
    describeAudit(audit, 'en')
      .split('\n')
      .some((line) => line.endsWith(english)),
  ).toBe(true)
})

test('a language that is not spoken is refused', () => {
  expect(faultsOf(() => describeAudit(auditDossier(officeWith(), { asOf: TODAY }), 'fr' as never))).toEqual([
    'locale not-an-option',
  ])
})

test('refuses what is no audit, and takes one that was written to JSON and read back', () => {
  const audit = auditDossier(officeWith(), { asOf: TODAY })
  const readBack = JSON.parse(JSON.stringify(audit)) as typeof audit
  expect(describeAudit(readBack, 'zh-TW')).toBe(describeAudit(audit, 'zh-TW'))
  for (const none of [undefined, {}, { ...readBack, obligations: [{ ...readBack.obligations[0], clause: '5.9.9' }] }]) {
    expect(faultsOf(() => describeAudit(none as never, 'en'))).toEqual(['audit wrong-type'])
  }
})

test('says under each breach what was found: of a check the finding alone, of a table its steps, of a count how it came out', () => {
  const audit = auditDossier(officeWith({ workingGroup: { members: [] } }), { asOf: TODAY })
  const lines = describeAudit(audit, 'zh-TW').split('\n')
  const after = (words: string): string | undefined => lines[lines.findIndex((line) => line.includes(words)) + 1]
  expect(after('工作小組組成（種子人員）')).toBe('    沒有系統種子人員，不符規定')
  expect(after('工作小組組成（系統管理者）')).toBe('    沒有系統管理人員，不符規定')
})

describe('3 參 a body that has no duties is told so, and why', () => {
  test.each<[string, Change, string, string]>([
    [
      'excluded',
      { body: { exclusion: { proposedOn: '2026-01-05', approvedOn: '2026-01-12' } } },
      '適用範圍：不適用（已簽奉市長核定排除）',
      "Scope: not applicable (excluded with the mayor's approval)",
    ],
    [
      'unlisted',
      { body: { name: '大安區公所秘書室', kind: 'not-listed' } },
      '適用範圍：不適用（不在規範所列機關、事業機構、區公所及學校之內）',
      'Scope: not applicable (no body that the regulation lists)',
    ],
    [
      'no major system',
      { system: { userBodies: 1 } },
      '適用範圍：不適用（不是重大資訊系統）',
      'Scope: not applicable (no major information system)',
    ],
  ])('%s', (_, change, chinese, english) => {
    const audit = auditDossier(officeWith(change), { asOf: TODAY })
    expect(describeAudit(audit, 'zh-TW').split('\n').slice(0, 4)).toEqual([
      '查詢日：2026-06-30（民國115年6月30日）',
      chinese,
      '',
      '違反規定：0 項',
    ])
    expect(describeAudit(audit, 'en').split('\n').slice(0, 4)).toEqual(['As of 2026-06-30', english, '', 'Breached: 0'])
  })

  test('one that has, or of which that is not known, is not', () => {
    for (const dossier of [officeWith(), officeWith({ body: { exclusion: undefined } })])
      expect(describeAudit(auditDossier(dossier, { asOf: TODAY }), 'zh-TW')).not.toContain('適用範圍：')
  })
})

test('7.4.2 柒、四、(二) a digital course that is overdue is still to be done; one that was done late is not', () => {
  const report = (on: string | null) =>
    describeAudit(
      auditDossier(
        officeWith({
          training: {
            people: [{ id: '己', roles: ['general-user'] }],
            digitalCourse: { limit: '2026-06-15', completions: on === null ? [] : [{ person: '己', on }] },
          },
        }),
        { asOf: TODAY },
      ),
      'zh-TW',
    )
  expect(report(null)).toMatch(/數位課程（己） .*應儘速補辦；逾期本身無法補正$/m)
  expect(report('2026-06-16')).toMatch(/數位課程（己） .*期限已過，無法補正$/m)
})
