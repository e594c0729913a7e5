import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../.config/project-files'
import { dossierPage, dossierPagePath } from './dossier-page'

writeFileSync(join(root, dossierPagePath), dossierPage())
