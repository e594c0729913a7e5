/** Whether somebody attends a meeting. */
export const presences = ['present', 'absent'] as const

/** One of {@link presences}. */
export type Presence = (typeof presences)[number]
