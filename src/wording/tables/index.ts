import type { TableRuleId } from '../question-texts'
import { appraisalTables } from './appraisal-tables'
import { committeeTables } from './committee-tables'
import { councilTables } from './council-tables'
import { scopeTables } from './scope-tables'
import { supportTables } from './support-tables'
import type { TablesOf } from './table-texts'
import { trainingTables } from './training-tables'

/** How the table of every rule that carries one reads. */
export const tableTexts: TablesOf<TableRuleId> = {
  ...scopeTables,
  ...councilTables,
  ...committeeTables,
  ...supportTables,
  ...trainingTables,
  ...appraisalTables,
}
