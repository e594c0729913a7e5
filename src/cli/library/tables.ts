/** What is told of the tables of rules. */
export { atlasCsv, atlasJson, atlasMarkdown } from '../../analysis/index'
export { atlasOf, dmnOf, flipsOf, isFoundAtFault, questionsOf, tableRuleIds } from '../analyses'
export { atlasText } from '../atlas-text'
export { flipsText } from '../flips-text'
export { openText } from '../open-text'
export { ruleConversation } from '../rule-conversation'
