import * as z from 'zod/mini'
import type { Schema } from '../kernel/schema'
import { type DossierAppraisal, type DossierTraining, appraisalField, trainingField } from './form/appraisal'
import { type DossierBody, bodyField } from './form/body'
import { type DossierCouncil, type DossierSteeringGroup, councilField, steeringGroupField } from './form/council'
import { type Field, object, optional, value } from './form/field'
import { type DossierPerson, peopleField } from './form/people'
import { type DossierSupport, supportField } from './form/support'
import { type DossierSystem, systemField } from './form/system'
import { type DossierWorkingGroup, workingGroupField } from './form/working-group'

/**
 * One body's record of one system, as plain JSON.
 *
 * What is left out is not known, an empty list means that there are none, and `null` that something has not happened
 * or is not set. What happened carries its date, so the order of lists means nothing. Every span of days holds both
 * its ends.
 */
export interface Dossier {
  /** Where its JSON Schema lies, for an editor; the library does not look at it. */
  readonly $schema?: string | undefined
  readonly schemaVersion?: 2 | undefined
  readonly body: DossierBody
  readonly system: DossierSystem
  /** Everyone who has, had or will have a role here; complete but for users and instructors. */
  readonly people?: readonly DossierPerson[] | undefined
  /** A list only where a group was dissolved and set up again. */
  readonly workingGroup?: DossierWorkingGroup | readonly DossierWorkingGroup[] | undefined
  readonly support?: DossierSupport | undefined
  readonly training?: DossierTraining | undefined
  readonly appraisal?: DossierAppraisal | undefined
  readonly council?: DossierCouncil | undefined
  readonly steeringGroup?: DossierSteeringGroup | undefined
}

/** The form of a record with the title of every field; what hangs on the day of the question the audit judges. */
export const dossierForm: Field<Dossier> = /* @__PURE__ */ formOfDossier()

/** The form of a record, a Standard Schema. */
export const dossierSchema: Schema<Dossier> = /* @__PURE__ */ (() => dossierForm.schema)()

function formOfDossier(): Field<Dossier> {
  return object<Dossier>('紀錄', 'record', {
    $schema: optional(value('JSON Schema 位置', 'place of its JSON Schema', z.string())),
    schemaVersion: optional(value('格式版本', 'version of the form', z.literal(2))),
    body: bodyField(),
    system: systemField(),
    people: optional(peopleField()),
    workingGroup: optional(workingGroupField()),
    support: optional(supportField()),
    training: optional(trainingField()),
    appraisal: optional(appraisalField()),
    council: optional(councilField()),
    steeringGroup: optional(steeringGroupField()),
  })
}
