import {
  type Dossier,
  type DossierPerson,
  type DossierRun,
  type DossierTerm,
  type PersonRole,
  personRoles,
} from '../../dossier/index'
import { type Field, choice, happened, list, optional, orNull, value } from '../../dossier/form/field'
import { roleTexts } from '../../dossier/form/option-words'
import { edgeTexts } from '../../dossier/view/words'
import type { Json, JsonObject } from '../../kernel/json'
import { type LocalizedText, text } from '../../kernel/locale'
import { nameKey } from '../../kernel/name-key'
import { near } from '../../kernel/nearest'
import { name } from '../../kernel/schema'
import type { Fault } from '../fault'
import { suggesting } from '../suggesting'
import { type EntryKind, type EntryValues, completed } from './entry-kind'
import { fieldAt, isAnsweredInLine } from './form-field'
import { APPENDED, type RecordEdit } from './record-edit'

type Fields = Readonly<Record<string, Field>>

const person = value('人員', 'person', name())

/** The fields of an entry that are answered in a line. */
function fieldsOf(path: string): Fields {
  const { members = {} } = fieldAt(path)
  return Object.fromEntries(Object.entries(members).filter(([, field]) => isAnsweredInLine(field)))
}

/** Somebody with roles, all held for the same time. */
export function personKind(): EntryKind {
  const { role: _, ...term } = fieldsOf('people.*.roles.*')
  const { roles: several, ...own } = fieldsOf('people.*')
  const roles = list('角色', 'roles', choice('角色', 'role', personRoles, roleTexts))
  const { id, ...others } = own as { readonly id: Field }
  const fields: Fields = { id, roles, ...term, ...others, ...(several && { roles }) }
  return {
    name: text('人員', 'person'),
    list: 'people',
    fields,
    needed: ['id'],
    asked: (values) => ['id', 'roles', 'from', 'through', ...(isConvener(values) ? ['firstTierHead'] : [])],
    edits: (record, { id: given, roles: held = [], ...values }) => {
      const ofPerson = Object.fromEntries(Object.entries(values).filter(([key]) => key in others))
      const ofTerm = Object.fromEntries(Object.entries(values).filter(([key]) => key in term))
      const terms = (held as readonly string[]).map((role) => termOf(role, ofTerm))
      const place = placeOfPerson(record, given as string)
      if (place === undefined)
        return { value: [{ path: ['people', APPENDED], value: { id: given as Json, roles: terms, ...ofPerson } }] }
      const more = completed(record, ['people', place], ofPerson, fields)
      return 'faults' in more
        ? more
        : {
            value: [
              ...terms.map((each) => ({ path: ['people', place, 'roles', APPENDED], value: each })),
              ...more.value,
            ],
          }
    },
  }
}

function isConvener({ roles = [] }: EntryValues): boolean {
  return (roles as readonly Json[]).includes('convener')
}

/** A role and how long it is held; whose rank matters, and of whose changes notice is given, depends on the role. */
function termOf(role: string, { firstTierHead, startNotifiedOn, endNotifiedOn, ...days }: JsonObject): JsonObject {
  const isOfTheBody = role !== 'user' && role !== 'instructor'
  return {
    role,
    ...days,
    ...(role === 'convener' && firstTierHead !== undefined && { firstTierHead }),
    ...(isOfTheBody && startNotifiedOn !== undefined && { startNotifiedOn }),
    ...(isOfTheBody && endNotifiedOn !== undefined && { endNotifiedOn }),
  }
}

/** That somebody takes a role, or leaves it. */
export function changeKind(): EntryKind {
  const fields = {
    person,
    role: choice('角色', 'role', personRoles, roleTexts),
    edge: choice('就任或離任', 'start or end', ['start', 'end'], edgeTexts),
    on: happened('就任首日或最後在任日', 'first or last day in office'),
    notifiedOn: orNull(happened('異動通知日', 'notified on')),
  }
  return {
    name: text('異動', 'change'),
    list: 'people.*.roles',
    fields: { ...fields, notifiedOn: optional(fields.notifiedOn) },
    needed: ['person', 'role', 'edge', 'on'],
    edits: (record, values) => {
      const { person: given, role, edge, on, notifiedOn } = values as Readonly<Record<string, string>>
      if (given === undefined || role === undefined || edge === undefined) return { value: [] }
      const place = placeOfPerson(record, given)
      if (edge === 'start') {
        const term = { role, ...(on && { from: on }), ...(notifiedOn !== undefined && { startNotifiedOn: notifiedOn }) }
        return {
          value: [
            place === undefined
              ? { path: ['people', APPENDED], value: { id: given, roles: [term] } }
              : { path: ['people', place, 'roles', APPENDED], value: term },
          ],
        }
      }
      if (place === undefined) return { faults: [unknownPerson(record, given)] }
      const held = openTerm(record, place, role)
      if (held === undefined) return { faults: [notHeld(given, role as PersonRole)] }
      const end = { ...(on && { through: on }), ...(notifiedOn !== undefined && { endNotifiedOn: notifiedOn }) }
      return {
        value:
          typeof held.term === 'string'
            ? [{ path: held.path, value: { role, ...end } }]
            : Object.entries(end).map(([key, day]): RecordEdit => ({ path: [...held.path, key], value: day })),
      }
    },
  }
}

function openTerm(
  { people = [] }: Dossier,
  place: number,
  role: string,
): { readonly path: readonly (string | number)[]; readonly term: string | DossierTerm } | undefined {
  const { roles } = people[place] as DossierPerson
  const at = roles.findIndex((term) =>
    typeof term === 'string' ? term === role : term.role === role && (term.through ?? null) === null,
  )
  const term = roles[at]
  return term === undefined ? undefined : { path: ['people', place, 'roles', at], term }
}

/** A run of a course with how it ended. */
export function courseKind(): EntryKind {
  const { on, outcome } = fieldsOf('people.*.courses.*.result') as { readonly on: Field; readonly outcome: Field }
  const run = fieldsOf('people.*.courses.*')
  const fields: Fields = {
    person,
    ...run,
    outcome: optional(outcome),
    outcomeOn: optional({ ...on, title: text('結果日期', 'result on') }),
  }
  return {
    name: text('參訓', 'course'),
    list: 'people.*.courses',
    fields,
    needed: ['person', 'course', 'startsOn'],
    asked: ({ outcome: known }) => Object.keys(fields).filter((key) => key !== 'outcomeOn' || known !== undefined),
    edits: (record, { person: given, outcome: ended, outcomeOn, ...values }) => {
      const place = placeOfPerson(record, given as string)
      if (place === undefined) return { faults: [unknownPerson(record, given as string)] }
      const result = ended === undefined && outcomeOn === undefined ? {} : { result: { on: outcomeOn, outcome: ended } }
      const added = { ...values, ...result } as JsonObject
      const courses = record.people?.[place]?.courses ?? []
      const at = courses.findIndex(
        ({ course, startsOn }) => course === values['course'] && startsOn === values['startsOn'],
      )
      const path = ['people', place, 'courses']
      return at === -1
        ? { value: [{ path: [...path, APPENDED], value: added }] }
        : completed(record, [...path, at], added, { ...fields, result: fields['outcome'] as Field })
    },
  }
}

/** Leave from a run of a course, or absence without it. */
export function ofRunKind(kindName: LocalizedText, listName: 'leaves' | 'absences'): EntryKind {
  const { course, startsOn } = fieldsOf('people.*.courses.*') as { readonly course: Field; readonly startsOn: Field }
  const own = fieldsOf(`people.*.courses.*.${listName}.*`)
  const fields: Fields = { person, course, startsOn: optional(startsOn), ...own }
  const isOfSeveralDays = (key: string): boolean => key === 'from' || key === 'through' || key === 'officialHours'
  return {
    name: kindName,
    list: `people.*.courses.*.${listName}`,
    fields,
    needed: ['person', 'course'],
    asked: () => Object.keys(fields).filter((key) => !isOfSeveralDays(key)),
    edits: (record, { person: given, course: of, startsOn: since, ...values }) => {
      const place = placeOfPerson(record, given as string)
      if (place === undefined) return { faults: [unknownPerson(record, given as string)] }
      if (of === undefined) return { value: [] }
      const courses: readonly DossierRun[] = record.people?.[place]?.courses ?? []
      const runs = courses.filter((run) => run.course === of && (since === undefined || run.startsOn === since))
      const [run] = runs
      const path = ['people', place, 'courses']
      if (run !== undefined && runs.length === 1)
        return { value: [{ path: [...path, courses.indexOf(run), listName, APPENDED], value: values }] }
      // Which course is meant the day on which it began tells.
      if (since === undefined)
        return Object.keys(values).length === 0
          ? { value: [] }
          : { faults: [fault('startsOn', startsOn.title, WHICH_RUN)] }
      return {
        value: [{ path: [...path, APPENDED], value: { course: of, startsOn: since, [listName]: [values] } }],
      }
    },
  }
}

function placeOfPerson({ people = [] }: Dossier, id: string): number | undefined {
  const place = people.findIndex((each) => nameKey(each.id) === nameKey(id))
  return place === -1 ? undefined : place
}

function fault(path: string, name: LocalizedText, wording: LocalizedText): Fault {
  return { path, name, code: 'not-recorded', text: wording }
}

function unknownPerson({ people = [] }: Dossier, given: string): Fault {
  const wording = text(
    `「${given}」不在紀錄的人員之中；請先以 add person 登錄`,
    `"${given}" is not among the people of the record; add person records them first`,
  )
  const recorded = people.map(({ id }) => id)
  return fault('person', person.title, suggesting(wording, near(given, recorded, 1)))
}

function notHeld(given: string, role: PersonRole): Fault {
  const [chinese, english] = [roleTexts[role]['zh-TW'], roleTexts[role].en]
  return fault(
    'role',
    text('角色', 'role'),
    text(`「${given}」目前在紀錄中沒有擔任${chinese}`, `"${given}" is no ${english} in the record at present`),
  )
}

const WHICH_RUN = text(
  '須填，才知道是哪一次參訓；或先以 add course 登錄',
  'is needed to tell which run of the course is meant; or add course records it first',
)
