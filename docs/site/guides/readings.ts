import { readings } from '../library'
import { html } from '../parts/html'
import type { Guide } from './guide'
import { code } from './code'

/** What a reading is and how to choose one. */
export const choosingReadings: Guide = {
  id: 'readings',
  title: { 'zh-TW': '解讀與如何選擇', en: 'Readings and how to choose' },
  body: ({ t, to, say }) => {
    const { question, default: byDefault, choices } = readings['leave-filing-start']
    return html`<p>
        ${t(
          '條文有一種以上的合理解釋時，本站不代為決定，而列為「解讀」：一個問題、幾個選項、各自的理由，其中一個為預設。',
          'Where the text allows for more than one sensible reading, this site does not decide for you: it lists a question, its choices with a reason each, and a default.',
        )}
      </p>
      <ol>
        <li>
          ${t('先看答案：答案只列出影響該結果的解讀；未列出的，不論如何選擇，結果都相同。', 'Look at the answer first: it lists exactly the readings on which it depends.')}
        </li>
        <li>
          ${t('比較各選項的理由。預設不是官方解釋；機關如有函釋或慣例，請選擇與其相符的選項。', 'Read the reasons. The default is no official interpretation; if your authority has one, choose what fits it.')}
        </li>
        <li>
          ${t('同一機關宜採一致的選擇，並於公文中載明。', 'Keep to a choice, and say in your letters which one.')}
        </li>
      </ol>
      <h2>${t('例', 'Example')}</h2>
      <p>
        <a href="${to('readings/#leave-filing-start')}">${say(question)}</a>
        ${t('預設：', 'Default: ')}${say(choices[byDefault].label)}
      </p>
      <p>${t('在命令列改採另一個選項：', 'To take the other choice in the shell:')}</p>
      ${code('npx taipei-rollout-rules due seed-leave-filing 2026-11-23 --reading leave-filing-start=include-leave-day')}
      <p>${t('在程式中：', 'In a program:')}</p>
      ${code("dueDate({ duty: 'seed-leave-filing', from: '2026-11-23' }, { readings: { 'leave-filing-start': 'include-leave-day' } })")}`
  },
}
