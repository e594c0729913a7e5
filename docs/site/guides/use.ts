import { html } from '../parts/html'
import type { Guide } from './guide'
import { code } from './code'

/** The ways to use it: a browser, a script, a spreadsheet, a record. */
export const use: Guide = {
  id: 'use',
  title: { 'zh-TW': '在瀏覽器、指令與試算表使用', en: 'In a browser, a script, a spreadsheet' },
  body: ({ t, to }) =>
    html`<h2 id="browser">${t('瀏覽器', 'Browser')}</h2>
      <p>
        ${t('開啟一個', 'Open a ')}<a href="${to('rules/')}">${t('問題', 'question')}</a
        >${t('，填入已知的事實，未知的留在「還不知道」。網址會保留所填內容，可存成書籤或寄給同事。', ', fill in what you know and leave the rest at “not known yet”. The address keeps what you filled in, so you can bookmark or send it.')}
      </p>
      <h2 id="script">${t('指令', 'Script')}</h2>
      ${code(`npm install taipei-rollout-rules
npx taipei-rollout-rules due working-group-minutes 114/1/22
npx taipei-rollout-rules rules training.attendance`)}
      <p>
        ${t('加上 --json 可交給別的程式；結束代碼 0 為已回答，1 為不合規定或已逾期，2 為輸入有誤。', 'Add --json for another program. Exit status 0 is answered, 1 not compliant or late, 2 wrong input.')}
      </p>
      <h2 id="spreadsheet">${t('試算表', 'Spreadsheet')}</h2>
      <p>
        ${t('第一列寫事實的代號，每列一筆，存成 CSV，一次問完：', 'Put the ids of the facts into the first row, one case a row, save as CSV, and ask them all:')}
      </p>
      ${code(`course,totalHours,leaveHours,unexcusedHours
seed,24,5,0
seed,24,4,0`)}
      ${code('npx taipei-rollout-rules eval training.attendance list.csv')}
      <p>
        ${t('各規則的全部情形、日曆與條款也有 CSV：', 'Complete tables, calendars and clauses are there as CSV too: ')}<a
          href="${to('data/')}"
          >${t('資料', 'Data')}</a
        >
      </p>
      <h2 id="record">${t('一個機關的紀錄', 'The record of a body')}</h2>
      <p>
        ${t('不用安裝：在', 'With nothing to install: open, paste or fill in the record at ')}<a
          href="${to('dossier/')}"
          >${t('稽核一份紀錄', 'Audit a record')}</a
        >${t('開啟、貼上或填寫紀錄，結果可存成 CSV、Markdown、JSON 或行事曆檔。', ', and save the report as CSV, Markdown, JSON or for a calendar program.')}
      </p>
      <p>
        ${t('將一個機關就一個系統辦理的事項寫成 JSON，逐項檢查：', 'Write down as JSON what a body has done for a system, and have every duty looked at:')}
      </p>
      ${code('npx taipei-rollout-rules audit node_modules/taipei-rollout-rules/examples/school.json --as-of 2026-06-30')}
      <p>
        ${t('報告檔依副檔名決定格式（txt、json、csv、md、xlsx，或可列印於 A4 的 html）：', 'The ending of the file decides the form of a report: txt, json, csv, md, xlsx, or html that prints on A4:')}
      </p>
      ${code('npx taipei-rollout-rules audit school.json --as-of 2026-06-30 -o report.html')}
      <h2 id="plan">${t('接下來的期限', 'What comes')}</h2>
      <p>
        ${t('依日期列出應辦事項；也可存成行事曆檔，到期前提醒：', 'List by date what is to be done, or write a file for a calendar program that reminds before each last day:')}
      </p>
      ${code(`npx taipei-rollout-rules plan school.json --through 115/12/31
npx taipei-rollout-rules ics school.json --alarm-days 3 > deadlines.ics`)}`,
}
