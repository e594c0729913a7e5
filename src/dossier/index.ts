/**
 * Every duty of a body from its record of one system: met, breached, due, or what is missing.
 *
 * @module taipei-rollout-rules/dossier
 */
export { auditDossier } from './audit'
