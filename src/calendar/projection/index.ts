/**
 * Years of the calendar that are not published yet, worked out from the holiday act. Needs the package `date-holidays`.
 *
 * @module taipei-rollout-rules/projection
 */
export type { MissingDependencyError } from './missing-dependency-error'
export { projectYear } from './project-year'
export type { ProjectedCalendarOptions } from './projected-calendar'
export { projectedCalendar } from './projected-calendar'
