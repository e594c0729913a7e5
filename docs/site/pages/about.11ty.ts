import { clauseIds, clauses, regulation, taipeiCalendar } from '../library'
import { type Html, html } from '../parts/html'
import { clauseLinks, normsOf } from '../parts/law'
import { type Page, pageKind } from '../parts/page'
import { dateOf } from '../parts/words'

/** What the site does not decide, what it stands on, under which licence, and what was tested. */
export const { data, render } = pageKind<null>({
  of: [null],
  path: () => 'about/',
  title: (_, { t }) => t('關於本站', 'About'),
  body: (_, page) =>
    html`<h1>${page.t('關於本站', 'About this site')}</h1>
      ${sources(page)}${limits(page)}${accessibility(page)}`,
})

function sources(page: Page): Html {
  const { t, say, to, file } = page
  const { closuresChecked } = taipeiCalendar.coverage
  return html`<h2 id="sources">${t('依據', 'Sources')}</h2>
    <ul>
      <li>
        ${t(
          `條文：《${say(regulation.title)}》，${regulation.documentNumber}函，${dateOf(page, regulation.promulgatedOn)}。官方條文登載於「臺北市法規查詢系統」，可用名稱與文號查詢；本站不代表已核對該系統的現行版本。`,
          `The text: ${say(regulation.title)}, ${regulation.documentNumber}, ${regulation.promulgatedOn}. The official text stands in the Taipei City laws and regulations database (臺北市法規查詢系統), to be found by name and document number; this is no claim that its current version was compared.`,
        )}
      </li>
      <li>
        ${t(
          `工作天：行政院人事行政總處開放資料「政府行政機關辦公日曆表」（資料集 14718，政府資料開放授權條款第 1 版）；臺北市政府人事處的停止上班紀錄${closuresChecked === null ? '' : `查對至${dateOf(page, closuresChecked.through)}`}。`,
          `Workdays: the work calendar of government agencies, open data set 14718 of the Directorate-General of Personnel Administration, under the Open Government Data License, version 1.0; closures by the Department of Personnel of Taipei City${closuresChecked === null ? '' : `, looked up through ${closuresChecked.through}`}.`,
        )} <a href="${to('calendar/')}">${t('日曆', 'Calendar')}</a>
      </li>
      <li>
        ${t('用語：', 'Terms: ')}<a href="${to('glossary/')}">${t('名詞對照', 'Glossary')}</a>${t('；', '; ')}<a
          href="${to('defects/')}"
          >${t('印刷瑕疵與前提', 'misprints and assumptions')}</a
        >
      </li>
      <li>
        ${t('程式與文件的授權：MIT。', 'Licence of code and documents: MIT. ')}<a
          href="${file('api/index.html')}"
          hreflang="en"
          >${t('程式參考（英文）', 'Reference for programmers')}</a
        >
      </li>
    </ul>`
}

/** The clauses of which no norm has a rule. */
function limits(page: Page): Html {
  const { t } = page
  const left = clauseIds.filter((id) => normsOf(id).length > 0 && clauses[id].encoded === 'no')
  return html`<h2 id="limits">${t('本站不決定的事', 'What this site does not decide')}</h2>
    <p>
      ${t(
        '條文留給機關裁量、評估或另訂的事，本站不代為決定；各條均說明原因。本站完全無法判斷的條款：',
        'What the text leaves to discretion, assessment or further rules is not decided here; each clause says why. Clauses of which this site can tell nothing: ',
      )}${clauseLinks(page, left)}${t('。', '.')}
    </p>
    <p>
      ${t(
        `條文自${dateOf(page, regulation.inForceFrom)}起生效；是否仍為現行版本，未經查證。遇有爭議，以主管機關的解釋為準。`,
        `The text has been in force since ${regulation.inForceFrom}; whether it is still current is not verified. In a dispute the competent authority decides.`,
      )}
    </p>`
}

function accessibility({ t }: Page): Html {
  return html`<h2 id="accessibility">${t('無障礙', 'Accessibility')}</h2>
    <p>
      ${t(
        '每一種頁面的中英文版都在無頭 Chromium 以自動檢查工具 axe 檢查，並測試 360 像素寬時不會左右捲動、只用鍵盤可以操作；表格在窄螢幕改為卡片時仍保留表格的語意。尚未請身心障礙者實際試用，亦未申請標章。',
        'Every kind of page is checked in both languages with axe-core in headless Chromium; it does not scroll sideways at a width of 360 pixels, and works by keyboard alone; tables keep their roles where they become cards. Nobody with a disability has tried the site, and no mark was applied for.',
      )}
    </p>
    <p>
      ${t('不開啟 JavaScript 亦可閱讀條文、表、例子的答案、導覽、規定與日曆；填入自己的事實及搜尋才需要。', 'Without JavaScript there are the clauses, tables, example answers, navigation, norms and calendar; filling in facts and searching need it.')}
    </p>`
}
