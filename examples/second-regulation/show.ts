import { atlas, atlasMarkdown, explainer, openQuestions, toDmn } from 'taipei-rollout-rules/analysis'
import { dueWords, petitionDue, petitionReply, replyWords } from './petitions.js'

const explain = explainer(replyWords, dueWords)

console.log(explain(petitionReply({ identified: true, answeredBefore: 1 }), { locale: 'zh-TW' }))
console.log(explain(petitionDue({ receivedOn: '2024-09-30' }), { locale: 'zh-TW' }))
console.log(atlasMarkdown(atlas(petitionReply), { locale: 'zh-TW', words: replyWords }))
const open = openQuestions(petitionReply, {}, { words: replyWords })
if (open.status === 'open') for (const { question } of open.questions) console.log(question['zh-TW'])
console.log(toDmn(petitionReply).split('\n')[1])
