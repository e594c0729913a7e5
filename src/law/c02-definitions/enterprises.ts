/** 貳、四 事業機構. */
import type { Body, NamedByEntry } from './body'
import { bodyOf } from './body'

const companies: readonly NamedByEntry[] = [
  { entry: '臺北大眾捷運股份有限公司', aliases: ['捷運公司', '北捷', '北捷公司', '臺北捷運公司'], english: 'Taipei Rapid Transit Corporation' },
  { entry: '自來水處', name: '臺北自來水事業處', aliases: ['北水處', '自來水處'], english: 'Taipei Water Department' },
]

export const enterprises: readonly Body[] = /* @__PURE__ */ companies.map((company) => bodyOf('enterprise', (entry) => entry, company))
