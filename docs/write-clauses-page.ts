import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../test/whole/project-files'
import { clausesPage, clausesPagePath } from './clauses-page'

writeFileSync(join(root, clausesPagePath), clausesPage())
