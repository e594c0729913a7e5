import * as z from 'zod/mini'
import { type Schema, betweenFields } from '../kernel/schema'
import type { DossierFault, DossierIssueCode } from './dossier-issue'
import { type DossierAppraisal, appraisalSchema, appraisalsOfNoPhase } from './parts/appraisal'
import { type DossierBody, bodySchema } from './parts/body'
import { type DossierCouncil, councilSchema } from './parts/council'
import { type DossierSteeringGroup, steeringGroupSchema } from './parts/steering-group'
import { type DossierSupport, supportSchema } from './parts/support'
import { type DossierSystem, systemSchema } from './parts/system'
import { type DossierTraining, trainingSchema } from './parts/training'
import { type DossierWorkingGroup, workingGroupSchema } from './parts/working-group'

/**
 * What one body has recorded for one system, as plain JSON.
 *
 * What is left out is unknown; an empty list means that there are none, and `null` in place of a date that
 * what the date is of has not happened. What has happened carries its date, so that the order of lists
 * means nothing.
 */
export interface Dossier {
  /** The version of this form. */
  readonly schemaVersion: 1
  readonly body: DossierBody
  readonly system: DossierSystem
  readonly workingGroup?: DossierWorkingGroup | undefined
  readonly support?: DossierSupport | undefined
  readonly training?: DossierTraining | undefined
  readonly appraisal?: DossierAppraisal | undefined
  /** Of the bureau's own dossier only; in that of another body nothing is asked of it. */
  readonly council?: DossierCouncil | undefined
  /** Of the bureau's own dossier only; in that of another body nothing is asked of it. */
  readonly steeringGroup?: DossierSteeringGroup | undefined
}

/** The form of a dossier; what depends on the day of the question is judged by the audit. */
export const dossierSchema: Schema<Dossier> = /* @__PURE__ */ formOfDossier()

function formOfDossier(): Schema<Dossier> {
  return z
    .strictObject({
      schemaVersion: z.literal(1),
      body: bodySchema(),
      system: systemSchema(),
      workingGroup: z.optional(workingGroupSchema()),
      support: z.optional(supportSchema()),
      training: z.optional(trainingSchema()),
      appraisal: z.optional(appraisalSchema()),
      council: z.optional(councilSchema()),
      steeringGroup: z.optional(steeringGroupSchema()),
    })
    .check(betweenFields<Dossier, DossierIssueCode>(['system', 'appraisal'], outsideTheRollout))
}

function outsideTheRollout({ system: { phases }, appraisal }: Dossier): DossierFault[] {
  if (phases === undefined || appraisal?.periods === undefined) return []
  return appraisalsOfNoPhase(appraisal.periods, phases).map(({ path, ...fault }) => ({
    ...fault,
    path: ['appraisal', ...path],
  }))
}
