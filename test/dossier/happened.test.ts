import * as z from 'zod/mini'
import { describe, expect, test } from 'vitest'
import { dossierSchema } from '../../src/dossier'
import { afterAsOf } from '../../src/dossier/happened'
import { TODAY } from './office'

const TOMORROW = '2026-07-01'

/** Days that are set, planned or announced, and may lie ahead of the question. */
const mayLieAhead = [
  'appraisal.periods.*.from',
  'appraisal.periods.*.to',
  'council.seats.*.leftPostOn',
  'support.changes.*.effectiveOn',
  'support.limit',
  'system.goLiveOn',
  'system.phases.*.from',
  'system.phases.*.to',
  'system.retiredOn',
  'training.digitalCourse.limit',
  'training.runs.*.leaves.*.on',
  'training.runs.*.leaves.*.through',
  'training.runs.*.startsOn',
  'workingGroup.changes.*.effectiveOn',
  'workingGroup.establishBy',
  'workingGroup.listBy',
]

const happened = [
  'appraisal.periods.*.councilReportOn',
  'appraisal.periods.*.countedInItAppraisalOn',
  'appraisal.periods.*.joinedItAppraisalOn',
  'appraisal.periods.*.publishedOn',
  'appraisal.periods.*.reviewReportOn',
  'body.exclusion.approvedOn',
  'body.exclusion.proposedOn',
  'body.secondments.*.returnedOn',
  'body.secondments.*.secondedOn',
  'council.establishedOn',
  'council.meetings.*.date',
  'council.seats.*.successorOn',
  'council.seats.*.vacatedOn',
  'steeringGroup.dissolvedOn',
  'steeringGroup.establishedOn',
  'steeringGroup.meetings.*',
  'support.administrators.*.leftOn',
  'support.administrators.*.selectedOn',
  'support.changes.*.notifiedOn',
  'support.questions.*.on',
  'support.replacements.*.completedOn',
  'support.replacements.*.receivedOn',
  'support.seeds.*.leftOn',
  'support.seeds.*.selectedOn',
  'system.approvedOn',
  'training.digitalCourse.completions.*.on',
  'training.runs.*.absences.*.on',
  'training.runs.*.leaves.*.filedOn',
  'training.runs.*.result.on',
  'workingGroup.changes.*.notifiedOn',
  'workingGroup.dissolvedOn',
  'workingGroup.establishedOn',
  'workingGroup.listSentOn',
  'workingGroup.meetings.*.date',
  'workingGroup.meetings.*.minutesSentOn',
]

/** What of a dossier is looked at here: that one date, and nothing else. */
function dossierWith(path: string, date: string): unknown {
  return path
    .split('.')
    .reverse()
    .reduce<unknown>((inside, key) => (key === '*' ? [inside] : { [key]: inside }), date)
}

function refused(path: string, date: string): string[] {
  return afterAsOf(dossierWith(path, date), TODAY).map((issue) => `${issue.path} ${issue.code}`)
}

/** Every date that the form of a dossier has room for. */
function datesOf({ format, properties = {}, items, anyOf = [] }: z.core.JSONSchema.BaseSchema, path = ''): string[] {
  const inside = (key: string) => (path === '' ? key : `${path}.${key}`)
  return [
    ...(format === 'date' ? [path] : []),
    ...Object.entries(properties).flatMap(([key, schema]) =>
      datesOf(schema as z.core.JSONSchema.BaseSchema, inside(key)),
    ),
    ...(items === undefined ? [] : datesOf(items as z.core.JSONSchema.BaseSchema, inside('*'))),
    ...anyOf.flatMap((schema) => datesOf(schema, path)),
  ]
}

describe('a date of a dossier that lies after the question', () => {
  test.each(happened)('is refused at %s, where something has happened', (path) => {
    expect([refused(path, TODAY), refused(path, TOMORROW)]).toEqual([[], [`${path.replaceAll('*', '0')} after-as-of`]])
  })

  test.each(mayLieAhead)('is taken at %s', (path) => {
    expect(refused(path, TOMORROW)).toEqual([])
  })

  test('is judged here wherever a dossier has a date', () => {
    expect(datesOf(z.toJSONSchema(dossierSchema, { io: 'input' })).sort()).toEqual([...happened, ...mayLieAhead].sort())
  })
})
