import type { SecondLine, Status } from './lines'

/** The statuses that each occasion has in complete records; nothing is undetermined there. */
export const occasionStatuses: Record<string, readonly Status[]> = {
  appraisal: ['met', 'pending', 'not-applicable'],
  'appraised-period': ['met', 'breached', 'pending', 'not-applicable'],
  attendance: ['met', 'breached', 'advisory', 'pending', 'not-applicable'],
  council: ['met', 'breached', 'pending'],
  'council-composition': ['met', 'breached', 'not-applicable'],
  'council-meeting': ['met', 'breached', 'not-applicable'],
  'council-period': ['met', 'advisory', 'pending', 'not-applicable'],
  'council-report': ['met', 'pending', 'not-applicable'],
  counting: ['met', 'pending', 'not-applicable'],
  course: ['met', 'pending', 'not-applicable'],
  'digital-course': ['met', 'breached', 'pending', 'not-applicable'],
  'establishment-limit': ['met', 'breached', 'pending', 'not-applicable'],
  'follow-up': ['met', 'pending', 'not-applicable'],
  'it-appraisal': ['met', 'breached', 'pending', 'not-applicable'],
  leave: ['met', 'breached', 'pending', 'not-applicable'],
  'list-limit': ['met', 'breached', 'pending', 'not-applicable'],
  minutes: ['met', 'breached', 'pending', 'not-applicable'],
  question: ['met', 'breached', 'advisory', 'not-applicable'],
  replacement: ['met', 'breached', 'pending', 'not-applicable'],
  'review-report': ['met', 'pending', 'not-applicable'],
  roster: ['met', 'breached', 'pending', 'not-applicable'],
  scope: ['met', 'not-applicable'],
  'seat-attendance': ['met', 'advisory', 'pending', 'not-applicable'],
  'seat-post': ['met', 'breached', 'not-applicable'],
  secondment: ['met', 'breached', 'pending', 'not-applicable'],
  selection: ['met', 'breached', 'pending', 'not-applicable'],
  'selection-filing': ['met', 'pending', 'not-applicable'],
  'staff-change': ['met', 'breached', 'pending', 'not-applicable'],
  'steering-composition': ['met', 'breached', 'not-applicable'],
  'steering-group': ['met', 'breached', 'pending'],
  'steering-period': ['met', 'breached', 'advisory', 'pending', 'not-applicable'],
  'steering-retirement': ['met', 'pending', 'not-applicable'],
  'working-group': ['met', 'breached', 'pending', 'not-applicable'],
  'working-group-change': ['met', 'breached', 'pending', 'not-applicable'],
  'working-group-composition': ['met', 'breached', 'pending', 'not-applicable'],
  'working-group-meeting': ['met', 'breached', 'not-applicable'],
  'working-group-period': ['met', 'breached', 'advisory', 'pending', 'not-applicable'],
  'working-group-retirement': ['met', 'pending', 'not-applicable'],
}

/** Adds lines to a count of occasions and statuses, by `occasion status`. */
export function countLines(counts: Map<string, number>, lines: readonly SecondLine[]): void {
  for (const { occasion, status } of lines) {
    const key = `${occasion} ${status}`
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
}

/** Every occasion and status that the records were to reach, with how often they did. */
export function reached(counts: ReadonlyMap<string, number>): { key: string; count: number }[] {
  return Object.entries(occasionStatuses).flatMap(([occasion, statuses]) =>
    statuses.map((status) => {
      const key = `${occasion} ${status}`
      return { key, count: counts.get(key) ?? 0 }
    }),
  )
}
