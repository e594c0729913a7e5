/** With whom a question is: the person who has it, and the three tiers that answer it (6). */
export const questionHolders = /* @__PURE__ */ Object.freeze([
  'user',
  'administrator',
  'seed',
  'hotline',
  'technical-team',
] as const)

/** One of {@link questionHolders}. */
export type QuestionHolder = (typeof questionHolders)[number]

/** Somebody who answers questions. */
export type QuestionAnswerer = Exclude<QuestionHolder, 'user'>

/** What a question is about: administrators answer technical ones (6.1.1), seed staff those on usage (6.2.1). */
export const questionTopics = /* @__PURE__ */ Object.freeze(['technical', 'usage'] as const)

/** One of {@link questionTopics}. */
export type QuestionTopic = (typeof questionTopics)[number]
