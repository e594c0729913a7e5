import type { Dossier } from '../../src/dossier'

/** What may be changed of a dossier: parts and members given take the place of those that stand. */
export type Change = { readonly [Part in keyof Dossier]?: Partial<NonNullable<Dossier[Part]>> }

export const TODAY = '2026-06-30'

/** A district office in the launch of a system, of which everything is known and nothing is amiss. */
const office: Dossier = {
  schemaVersion: 1,
  body: { name: '大安區公所', posts: 200, exclusion: null, secondments: [] },
  system: {
    name: '某系統',
    origin: 'city-wide',
    userBodies: 12,
    developer: 'doit',
    approvedOn: '2025-01-06',
    phases: [{ phase: 'launch', from: '2026-05-01', to: '2026-12-31' }],
    goLiveOn: '2026-05-15',
    retiredOn: null,
  },
  workingGroup: {
    establishBy: '2026-05-04',
    listBy: '2026-05-08',
    establishedOn: '2026-05-04',
    listSentOn: '2026-05-08',
    dissolvedOn: null,
    convener: { firstTierHead: true },
    members: [
      { id: '甲', roles: ['administrator'] },
      { id: '乙', roles: ['seed'] },
    ],
    changes: [],
    meetings: [
      { date: '2026-05-20', convener: 'present', chair: 'convener', minutesSentOn: '2026-05-22' },
      { date: '2026-06-10', convener: 'absent', chair: 'elected-by-attendees', minutesSentOn: '2026-06-12' },
    ],
  },
  support: {
    limit: '2026-05-10',
    administrators: [
      { id: '甲', selectedOn: '2026-05-04', leftOn: null },
      { id: '丙', selectedOn: '2026-05-05', leftOn: null },
    ],
    seeds: [
      { id: '乙', selectedOn: '2026-05-04', leftOn: null },
      { id: '丁', selectedOn: '2026-05-05', leftOn: null },
    ],
    changes: [],
    replacements: [],
    questions: [],
  },
  training: { people: [], runs: [], digitalCourse: { limit: null, completions: [] } },
  appraisal: { inItAppraisal: false, periods: [] },
}

/** The bureau itself, with a council and a steering group as the law wants them. */
const bureau: Dossier = {
  ...office,
  body: { ...office.body, name: '資訊局' },
  council: {
    establishedOn: '2026-05-01',
    seats: [
      { id: '召', seat: 'convener', post: 'city-executive', leftPostOn: null, vacatedOn: null, successorOn: null },
      {
        id: '副',
        seat: 'deputy-convener',
        post: 'doit-commissioner',
        leftPostOn: null,
        vacatedOn: null,
        successorOn: null,
      },
      {
        id: '常一',
        seat: 'standing-representative',
        post: 'doit-section-chief',
        leftPostOn: null,
        vacatedOn: null,
        successorOn: null,
      },
      {
        id: '常二',
        seat: 'standing-representative',
        post: 'doit-center-director',
        leftPostOn: null,
        vacatedOn: null,
        successorOn: null,
      },
      {
        id: '代',
        seat: 'agency-representative',
        from: 'district-office',
        firstTierHead: true,
        leftPostOn: null,
        vacatedOn: null,
        successorOn: null,
      },
    ],
    meetings: [
      {
        date: '2026-06-01',
        kind: 'regular',
        held: true,
        chair: 'convener',
        attendance: [
          { seat: '召', attendance: 'in-person' },
          { seat: '副', attendance: 'in-person' },
        ],
      },
    ],
  },
  steeringGroup: {
    establishedOn: '2026-05-01',
    dissolvedOn: null,
    convener: { agency: 'doit', senior: true },
    deputyConvener: { agency: 'doit', post: 'section-chief' },
    members: 3,
    meetings: ['2026-05-11', '2026-06-11'],
  },
}

export function officeWith(...changes: readonly Change[]): Dossier {
  return changed(office, changes)
}

export function bureauWith(...changes: readonly Change[]): Dossier {
  return changed(bureau, changes)
}

function changed(dossier: Dossier, changes: readonly Change[]): Dossier {
  return changes.reduce<Dossier>(
    (whole, change) =>
      Object.fromEntries(
        Object.entries({ ...whole, ...change }).map(([part, members]) => [
          part,
          typeof members === 'object' ? { ...whole[part as 'body'], ...members } : members,
        ]),
      ) as unknown as Dossier,
    dossier,
  )
}
