import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../.config/project-files'
import { clausesPage, clausesPagePath } from './clauses-page'

writeFileSync(join(root, clausesPagePath), clausesPage())
