import type { Mount } from './mount'
import type { Part } from './part'

/** Each domain of rules is fetched alone. */
const parts: Readonly<Record<string, (() => Promise<{ readonly part: Part }>) | undefined>> = {
  definitions: () => import('./parts/definitions'),
  scope: () => import('./parts/scope'),
  phases: () => import('./parts/phases'),
  governance: () => import('./parts/governance'),
  deadlines: () => import('./parts/deadlines'),
  support: () => import('./parts/support'),
  training: () => import('./parts/training'),
  promotion: () => import('./parts/promotion'),
  appraisal: () => import('./parts/appraisal'),
}

/** Fetches the form and the rules of one domain, at once. */
export async function loadForm(rule: string): Promise<Mount> {
  const load = parts[rule.split('.')[0] as string]
  if (load === undefined) throw new Error(`there is no rule ${rule}`)
  const [{ formOf }, { part }] = await Promise.all([import('./form-of'), load()])
  return formOf(rule, part)
}
