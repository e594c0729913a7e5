export { describeDay, describeDays } from './describe-days'
export { describeDueDate } from './describe-due-date'
export { describeTimeliness } from './describe-timeliness'
