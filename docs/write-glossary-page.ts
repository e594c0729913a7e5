import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../.config/project-files'
import { glossaryPage, glossaryPagePath } from './glossary-page'

writeFileSync(join(root, glossaryPagePath), glossaryPage())
