/** With whom a question is: the person who has it, and the three tiers that answer it (6). */
export const questionHolders = /* @__PURE__ */ Object.freeze([
  'user',
  'administrator',
  'seed',
  'hotline',
  'technical-team',
] as const)

/**
 * One of {@link questionHolders}.
 *
 * - `user`: 一般使用者 · user
 * - `administrator`: 機關系統管理者 · system administrator
 * - `seed`: 機關種子人員 · seed staff
 * - `hotline`: 8585 資訊客服專線 · 8585 service line
 * - `technical-team`: 技術支援服務小組 · technical support team
 */
export type QuestionHolder = (typeof questionHolders)[number]

/** Somebody who answers questions. */
export type QuestionAnswerer = Exclude<QuestionHolder, 'user'>

/** What a question is about: administrators answer technical ones (6.1.1), seed staff those on usage (6.2.1). */
export const questionTopics = /* @__PURE__ */ Object.freeze(['technical', 'usage'] as const)

/**
 * One of {@link questionTopics}.
 *
 * - `technical`: 系統技術問題 · technical question
 * - `usage`: 使用問題 · question on usage
 */
export type QuestionTopic = (typeof questionTopics)[number]
