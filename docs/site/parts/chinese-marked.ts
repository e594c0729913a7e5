import type { Locale } from '../../../src/kernel/locale'
import { Html } from './html'

/** Ideographs with the marks between and around them. */
const CHINESE =
  /[「『（〈《]*[\u3400-\u9FFF○](?:[\u3000-\u303F\u3400-\u9FFF\uFF00-\uFFEF○]*[\u3400-\u9FFF○](?:[、]?\(\S\))?[」』）〉》]*)*/gu

/** A page with what is in another language than its own marked, so it is read out and drawn as such. */
export const markedIn: Readonly<Record<Locale, (page: Html) => Html>> = {
  'zh-TW': (page) => page,
  en: chineseMarked,
}

/** Its Chinese marked; code stays as it is. */
function chineseMarked({ markup }: Html): Html {
  return new Html(
    markup.replace(/<(code|title|desc|svg)\b.*?<\/\1>|<[^>]*>|[^<]+/gs, (piece) =>
      piece.startsWith('<') ? piece : piece.replace(CHINESE, '<span lang="zh-Hant-TW">$&</span>'),
    ),
  )
}
