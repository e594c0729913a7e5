/** Audits a record of this folder, that of a district office unless another is named, as of 2026-06-30. */
import { readFileSync } from 'node:fs'
import { auditDossier, auditText, type Dossier } from 'taipei-rollout-rules/dossier'

const [name = 'district-office'] = process.argv.slice(2)
const dossier = JSON.parse(readFileSync(new URL(`${name}.json`, import.meta.url), 'utf8')) as Dossier
const audit = auditDossier(dossier, { asOf: '2026-06-30' })

console.log(auditText(audit, { locale: 'zh-TW' }))
