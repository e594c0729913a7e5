export type { MissingDependencyError } from './missing-dependency-error'
export { projectYear } from './project-year'
export type { ProjectedCalendarOptions } from './projected-calendar'
export { projectedCalendar } from './projected-calendar'
