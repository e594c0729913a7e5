import { lawCases } from '../cases/read-cases'
import type { Questions } from './case-answers'
import { read } from '../../.config/project-files'

/** Every case of the project and every dossier of the examples. */
export const questions: Questions = {
  cases: lawCases,
  dossiers: ['bureau', 'district-office', 'school'].map((name) => JSON.parse(read(`examples/${name}.json`)) as object),
  instants: ['2026-03-08T15:59:59Z', '2026-03-08T16:00:00Z', '1979-08-01T15:30:00Z', '1940-01-01T15:30:00Z'],
}
