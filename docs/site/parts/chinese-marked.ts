import { Html } from './html'

/** Ideographs with the marks between and around them. */
const CHINESE =
  /[「『（〈《]*[\u3400-\u9FFF○](?:[\u3000-\u303F\u3400-\u9FFF\uFF00-\uFFEF○]*[\u3400-\u9FFF○](?:[、]?\(\S\))?[」』）〉》]*)*/gu

/** An English page with its Chinese marked, so it is read out and drawn as such; code stays as it is. */
export function chineseMarked({ markup }: Html): Html {
  return new Html(
    markup.replace(/<(code|title|desc|svg)\b.*?<\/\1>|<[^>]*>|[^<]+/gs, (piece) =>
      piece.startsWith('<') ? piece : piece.replace(CHINESE, '<span lang="zh-Hant-TW">$&</span>'),
    ),
  )
}
