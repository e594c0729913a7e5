import { atlas, explainer, openQuestions, toDmn } from 'taipei-rollout-rules/analysis'
import { dueWords, petitionDue, petitionReply, replyWords } from './petitions'

const explain = explainer(replyWords, dueWords)

console.log(explain(petitionReply({ identified: true, answeredBefore: 1 }), { locale: 'zh-TW' }))
console.log(explain(petitionDue({ receivedOn: '2026-02-13' }), { locale: 'zh-TW' }))
for (const { when, outcome, witness } of atlas(petitionReply).rows)
  console.log(JSON.stringify({ when, outcome, witness }))
const open = openQuestions(petitionReply, {}, { words: replyWords })
if (open.status === 'open') for (const { question } of open.questions) console.log(question['zh-TW'])
console.log(toDmn(petitionReply).split('\n')[1])
