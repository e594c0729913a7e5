import type { Day } from './days'

/** The record of a rollout, written down once more from its description. */
export interface RolloutRecord {
  schemaVersion?: 2
  body: {
    name: string
    kind?: string
    posts?: number | { from: Day; count: number }[]
    inRollout?: boolean | Span[]
    exclusions?: { proposedOn: Day; approvedOn?: Day | null; withdrawnOn?: Day | null }[]
    secondments?: { person: string; from: Day; through?: Day | null }[]
  }
  system: {
    name: string
    major?: boolean | { developer?: 'doit' | 'other'; userBodies?: number; approvedOn?: Day | null }
    madeFor?: 'this-body' | 'other-bodies' | 'nobody-in-particular'
    phases?: { phase: Phase; from: Day; through: Day | null }[]
    goLiveOn?: Day | null
    goLiveNoticeOn?: Day | null
    retiredOn?: Day | null
  }
  people?: Person[]
  workingGroup?: Group | Group[]
  support?: {
    administrators?: Selection
    seeds?: Selection
    replacements?: { person: string; role: StaffRole; receivedOn: Day; completedOn?: Day | null }[]
    questions?: Question[]
  }
  training?: { digitalCourseBy?: Day | null }
  appraisal?: { inItAppraisal?: boolean | number[]; results?: Result[] }
  council?: { establishedOn?: Day | null; seats?: Seat[]; meetings?: CouncilMeeting[] }
  steeringGroup?: {
    establishedOn?: Day | null
    dissolvedOn?: Day | null
    convener?: { agency: 'doit' | 'other'; senior: boolean } | null
    deputyConvener?: { agency: 'doit' | 'other'; post: 'section-chief' | 'center-director' | 'other' } | null
    members?: number
    meetings?: Day[]
  }
}

export interface Span {
  from: Day
  through: Day | null
}
export type Phase = 'planning' | 'development' | 'launch' | 'operations'
export type StaffRole = 'administrator' | 'seed'
export type Role = 'convener' | 'member' | StaffRole | 'instructor' | 'user'
export type Course = StaffRole | 'instructor'
export interface Term {
  role: Role
  from?: Day
  through?: Day | null
  firstTierHead?: boolean
  startNotifiedOn?: Day | null
  endNotifiedOn?: Day | null
}
export interface Person {
  id: string
  roles: (Role | Term)[]
  courses?: Run[]
  digitalCourseOn?: Day | null
  digitalCourseBy?: Day | null
}
export interface Group {
  establishBy?: Day | null
  establishedOn?: Day | null
  listBy?: Day | null
  listSentOn?: Day | null
  meetings?: GroupMeeting[]
  dissolvedOn?: Day | null
}
export interface GroupMeeting {
  date: Day
  convener?: 'present' | 'absent'
  chair?: 'convener' | 'elected-by-attendees' | 'other'
  minutesSentOn?: Day | null
}
export interface Selection {
  selectBy?: Day | null
  filedOn?: Day | null
}
export interface Question {
  id: string
  on: Day
  from: 'user' | StaffRole
  topic: 'technical' | 'usage'
  to: StaffRole | 'hotline' | 'technical-team' | 'other'
}
export interface Leave {
  on?: Day
  from?: Day
  through?: Day
  hours: number
  officialHours?: number
  urgent: boolean
  filedOn?: Day | null
}
export interface Run {
  course: Course
  startsOn: Day
  totalHours?: number
  leaves?: Leave[]
  absences?: { on: Day; hours: number }[]
  result?: { on: Day; outcome: 'passed' | 'failed' | 'expelled' } | null
}
export interface Result {
  period: 'launch' | number
  score?: number | { base: number; items: { id: string; points: number }[] } | null
  interim?: { on: Day; score: number }[]
  covers?: { from: Day; through: Day }
  group?: string
  publishedOn?: Day | null
  reviewReportOn?: Day | null
  councilReportOn?: Day | null
  joinedItAppraisalOn?: Day | null
  countedInItAppraisalOn?: Day | null
}
export interface Seat {
  id: string
  seat: 'convener' | 'deputy-convener' | 'standing-representative' | 'agency-representative'
  post?: string
  agency?: string
  firstTierHead?: boolean
  from?: Day
  through?: Day | null
  leftPostOn?: Day | null
  successorOn?: Day | null
}
export interface CouncilMeeting {
  date: Day
  kind: 'regular' | 'extraordinary'
  held: boolean
  chair?: 'convener' | 'deputy-convener' | 'other'
  attendance?: { seat: string; how: 'in-person' | 'proxy' | 'absent' }[]
}
