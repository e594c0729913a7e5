/** 柒、一、(四) · 二、(四): what follows from a person's results of a course. */
import { trainingFollowUp } from '../../law/c07-training/index'
import type { ClauseId } from '../../law/clause-id'
import type { AuditContext } from '../audit-context'
import { allOf, behind } from '../gate'
import { groupBy } from '../../kernel/group-by'
import { compareTexts } from '../../kernel/natural-order'
import { inForceOn } from '../in-force'
import type { Obligation } from '../obligation'
import { obligation } from '../obligation-of'
import { type SupportRole, supportRoles } from '../parts/support'
import type { DossierResult, DossierRun } from '../parts/training'
import { type Verdict, ask, met, pending, unknownFor } from '../verdict'

const clauses = { administrator: '7.1.4', seed: '7.2.4' } as const satisfies Record<SupportRole, ClauseId>

/** 7.1.4, 7.2.4: every person's results of each course. That fitness may be reviewed obliges nobody. */
export function followUpObligations(context: AuditContext): Obligation[] {
  const {
    dossier: { training },
    inScope,
    supportDuties,
  } = context
  const made = (course: SupportRole, person: string | null, verdict: Verdict): Obligation =>
    obligation({
      clause: clauses[course],
      rule: 'training.follow-up',
      subject: { occasion: 'follow-up', date: null, kind: course, ...(person !== null && { person }) },
      verdict: behind(allOf(inScope, supportDuties), verdict),
    })
  return supportRoles.flatMap((course) => {
    const runs = training?.runs?.filter((run) => run.course === course)
    if (runs === undefined) return [made(course, null, unknownFor(['training.runs']))]
    return [...groupBy(runs, ({ person }) => person)].map(([person, own]) =>
      made(course, person, verdictOnResults(context, course, own)),
    )
  })
}

function verdictOnResults({ options }: AuditContext, course: SupportRole, runs: readonly DossierRun[]): Verdict {
  // Any result that is not known could be the last one, which decides.
  const silent = runs.filter(({ result }) => result === undefined)
  if (silent.length > 0) return unknownFor(silent.map(({ id }) => `training.runs.${id}.result`))
  const results = runs
    .flatMap(({ result }): DossierResult[] => (result ? [result] : []))
    .sort((a, b) => compareTexts(a.on, b.on))
  return inForceOn(results.at(-1)?.on ?? null, () =>
    ask(trainingFollowUp, { course, results: results.map(({ outcome }) => outcome) }, options, (decision) =>
      // The law sets no date for it.
      decision.value.makeUpTraining
        ? pending(decision, { action: 'meet', what: 'make-up-training', count: 1 })
        : met(decision),
    ),
  )
}
