import { regulation } from '../library'
import { html } from '../parts/html'
import { dateOf } from '../parts/words'
import type { Guide } from './guide'

/** What an amendment means for answers. */
export const amendment: Guide = {
  id: 'amendment',
  title: { 'zh-TW': '規範修正時', en: 'When the law changes' },
  body: (page) => {
    const { t, to } = page
    return html`<p>
        ${t(
          `本站依${dateOf(page, regulation.promulgatedOn)}訂定的條文。是否修正過，未經查證；引用前請到「臺北市法規查詢系統」以文號 ${regulation.documentNumber} 查對。`,
          `This site follows the text of ${regulation.promulgatedOn}. Whether it was amended is not verified; look it up by its document number ${regulation.documentNumber} before you rely on it.`,
        )}
      </p>
      <ul>
        <li>
          ${t('條文修正後，舊的答案仍適用於修正前的事實；請保留當時的版本。', 'After an amendment, old answers still hold for facts before it; keep the version of that time.')}
        </li>
        <li>
          ${t('程式的變更紀錄把「法規的變更」與「程式的變更」分開列。', 'The change log keeps changes of the law apart from changes of the code.')}
        </li>
        <li>
          ${t('發現本站的摘要與條文不符時，以條文為準。', 'Where a summary here differs from the text, the text prevails.')}
          <a href="${to('defects/')}">${t('已知的印刷瑕疵', 'Known misprints')}</a>
        </li>
      </ul>`
  },
}
