import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../test/whole/project-files'
import { dossierPage, dossierPagePath } from './dossier-page'

writeFileSync(join(root, dossierPagePath), dossierPage())
