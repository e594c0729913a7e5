import { html } from '../parts/html'
import { pageKind } from '../parts/page'

/** Where the search form leads; its script looks the words up in the index of the language. */
export const { data, render } = pageKind<null>({
  of: [null],
  path: () => 'search/',
  title: (_, { t }) => t('搜尋', 'Search'),
  script: 'assets/search.js',
  body: (_, { t, to, file, locale }) =>
    html`<h1>${t('搜尋', 'Search')}</h1>
      <p
        role="status"
        id="found"
        data-none="${t('查無結果。', 'Nothing was found.')}"
        data-found="${t('筆結果', 'found')}"
      ></p>
      <ol id="results" class="results" data-index="${file(`assets/search.${locale}.json`)}" data-root="${to('')}"></ol>
      <noscript
        ><p>
          ${t('搜尋需要 JavaScript。也可以從這裡找：', 'The search needs JavaScript. You may look here instead: ')}<a
            href="${to('law/')}"
            >${t('條文', 'clauses')}</a
          >${t('、', ', ')}<a href="${to('rules/')}">${t('問題', 'questions')}</a>${t('、', ', ')}<a
            href="${to('glossary/')}"
            >${t('名詞對照', 'glossary')}</a
          >
        </p></noscript
      >
      <p class="aside">
        ${t(
          '可以輸入條號（柒、一、(三)，7.1.3）、用語（退訓、備查）或機關名稱；幾個詞以空格隔開，須同時出現。',
          'Type a clause number (7.1.3, 柒、一、(三)), a term or the name of a body; several words must all occur.',
        )}
      </p>`,
})
