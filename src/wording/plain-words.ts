import { text } from '../kernel/locale'
import { catalogue } from './catalogue'

/** What reads the same in every rule: yes, no and none, and the marks between words. */
export const plainWords = /* @__PURE__ */ catalogue(() => ({
  yes: text('是', 'yes'),
  no: text('否', 'no'),
  nothing: text('無', 'none'),
  met: text('符合規定', 'compliant'),
  comma: text('，', ', '),
  colon: text('：', ': '),
  semicolon: text('；', '; '),
  listComma: text('、', ', '),
}))
