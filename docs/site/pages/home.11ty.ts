import { examples } from '../data/examples'
import { regulation } from '../library'
import { answer, answerTo, factList } from '../parts/answer'
import { type Html, html } from '../parts/html'
import { clauseLink, ruleLink } from '../parts/law'
import { type Page, pageKind } from '../parts/page'

/** One question answered, three ways in, and what this is. */
export const { data, render } = pageKind<null>({
  of: [null],
  path: () => '',
  title: (_, { t }) => t('首頁', 'Home'),
  body: (_, page) =>
    html`<h1>
        ${page.t('臺北市重大資訊系統推動規範：逐條可問、可查、可驗證', "Taipei City's rollout regulation: every clause can be asked, looked up and checked")}
      </h1>
      <p class="lead">
        ${page.t(
          `《${regulation.title['zh-TW']}》的期限、門檻、組成與考評，本站逐條說明，並回答個案如何適用。`,
          'Limits, thresholds, composition and appraisal, clause by clause, with an answer to “what about this case?”.',
        )}
      </p>
      ${ways(page)} ${oneQuestion(page)} ${whatThisIs(page)}`,
})

function ways({ t, to }: Page): Html {
  return html`<div class="ways">
    <section>
      <h2><a href="${to('law/')}">${t('從條文', 'By clause')}</a></h2>
      <p>
        ${t('知道條號：', 'You know the number: ')}<a href="${to('law/7/#7.1.3')}">${t('柒、一、(三)', '7.1.3')}</a
        >${t('、', ', ')}<a href="${to('law/5/#5.3.7')}">${t('伍、三、(七)', '5.3.7')}</a
        >${t('，或在上方搜尋「伍.三.(四)」「退訓」。', ', or search above for a number or a term.')}
      </p>
    </section>
    <section>
      <h2><a href="${to('rules/')}">${t('從問題', 'By question')}</a></h2>
      <ul>
        <li>
          <a href="${to('rules/training.attendance/')}">${t('請假或曠課，會不會退訓？', 'Does leave end a course?')}</a>
        </li>
        <li>
          <a href="${to('rules/deadlines.due/?duty=working-group-minutes')}"
            >${t('會議紀錄最晚哪天送？', 'When must minutes be sent?')}</a
          >
        </li>
        <li><a href="${to('duties/')}">${t('各單位與人員的應辦事項', 'Who must do what?')}</a></li>
      </ul>
    </section>
    <section>
      <h2><a href="${to('dossier/')}">${t('從紀錄', 'By record')}</a></h2>
      <p>
        ${t('開啟或填寫一個機關的紀錄，逐項列出違反規定、待辦與接下來的期限；紀錄不離開網頁。', 'Open or fill in a body’s record: what is violated, what is to be done, and which limits come. The record stays in the page.')}
      </p>
    </section>
  </div>`
}

function oneQuestion(page: Page): Html {
  const { t } = page
  const [facts] = examples['deadlines.due']
  return html`<section class="example">
    <h2>${t('一個問題：最晚哪一天要送？', 'One question: what is the last day to send it?')}</h2>
    <p class="aside">${ruleLink(page, 'deadlines.due')}${t('，', ', ')}${clauseLink(page, '5.3.7')}</p>
    ${factList(page, 'deadlines.due', facts)} ${answer(page, answerTo('deadlines.due', facts))}
  </section>`
}

function whatThisIs({ t, to }: Page): Html {
  return html`<section>
    <h2>${t('這是什麼，不是什麼', 'What this is, and what it is not')}</h2>
    <ul>
      <li>
        ${t('是公開、可驗證的程式：每個答案都附條款與理由。', 'It is open code that can be checked: every answer comes with its clauses and reasons.')}
      </li>
      <li>
        ${t('是本專案自己的摘要與解讀，不是條文原文，也不是機關的解釋。', 'It is our own summary and reading, not the text, and no authority’s interpretation.')}
      </li>
      <li>
        ${t('條文不明確之處列為「解讀」，各選項的理由並陳，由使用者選擇。', 'Where the text is unclear there are readings, with reasons for each; you choose.')}
      </li>
      <li>${t('未知的事實列為待補，不視為零或否。', 'What is not known is asked for, never taken as zero or no.')}</li>
      <li>
        ${t('所填內容只留在瀏覽器與網址，不對外傳送。', 'What you fill in stays in the browser and its address; nothing is sent.')}
        <a href="${to('about/')}">${t('更多', 'More')}</a>
      </li>
    </ul>
  </section>`
}
