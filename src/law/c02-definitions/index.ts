/**
 * Chapter 貳: what is a major system, and of which kind a body is.
 *
 * @module taipei-rollout-rules/definitions
 */
export { bodies } from './bodies'
export type { Body, BodyRegister } from './body'
export type { BodyKind } from './body-kind'
export { bodyKinds } from './body-kind'
export type {
  AmbiguousBody,
  BodyCandidate,
  BodyClassification,
  ClassifyBodyFacts,
  ListedBody,
  UnlistedBody,
} from './classify-body'
export { classifyBody } from './classify-body'
export { type Developer, developers } from './developer'
export { isMajorSystem, type MajorSystemFacts } from './major-system'
