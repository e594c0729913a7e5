import type { Dossier, DossierPerson } from '../../src/dossier/index'

/** The record of an office of 40 people, all of whom have had a role, a course and a leave. */
export function fortyPeople(): Dossier {
  return {
    body: { name: '大安區公所', posts: 400, inRollout: true, exclusions: [] },
    system: {
      name: '公文線上簽核系統',
      major: true,
      madeFor: 'nobody-in-particular',
      goLiveOn: '2025-05-15',
      retiredOn: null,
      phases: [
        { phase: 'launch', from: '2025-04-01', through: '2025-12-31' },
        { phase: 'operations', from: '2026-01-01', through: null },
      ],
    },
    people: Array.from({ length: 40 }, (_, place) => person(place + 1)),
    workingGroup: {
      establishBy: '2025-04-10',
      establishedOn: '2025-04-08',
      listBy: '2025-04-15',
      listSentOn: '2025-04-14',
      dissolvedOn: null,
      meetings: Array.from({ length: 12 }, (_, place) => ({
        date: `2025-${String(4 + (place % 9)).padStart(2, '0')}-${place < 9 ? '16' : '23'}`,
        convener: 'present' as const,
        chair: 'convener' as const,
        minutesSentOn: `2025-${String(4 + (place % 9)).padStart(2, '0')}-${place < 9 ? '18' : '30'}`,
      })),
    },
    support: {
      administrators: { selectBy: '2025-04-30', filedOn: '2025-04-30' },
      seeds: { selectBy: '2025-04-30', filedOn: '2025-04-30' },
      replacements: [],
      questions: [],
    },
    training: { digitalCourseBy: '2025-07-31' },
    appraisal: { inItAppraisal: false, results: [] },
  }
}

function person(number: number): DossierPerson {
  const role = number % 8 === 0 ? 'administrator' : 'seed'
  return {
    id: `人員${number}`,
    roles: [
      { role, from: `2025-04-${String(1 + (number % 28)).padStart(2, '0')}`, through: null, startNotifiedOn: null },
    ],
    digitalCourseOn: null,
    courses: [
      {
        course: role,
        startsOn: '2025-05-12',
        totalHours: 20,
        leaves: [{ on: '2025-05-13', hours: 1 + (number % 4), urgent: true, filedOn: '2025-05-14' }],
        absences: [],
        result: { on: '2025-05-16', outcome: number % 5 === 0 ? 'failed' : 'passed' },
      },
    ],
  }
}
