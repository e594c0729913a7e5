/** 貳、四 事業機構. */
import { type NamedBody, type NamedByEntry, bodyOf } from './body'

const companies: readonly NamedByEntry[] = [
  { entry: '臺北大眾捷運股份有限公司', aliases: ['捷運公司', '北捷', '北捷公司', '臺北捷運公司'] },
  { entry: '自來水處', name: '臺北自來水事業處', aliases: ['北水處', '自來水處'] },
]

export const enterprises: readonly NamedBody[] = /* @__PURE__ */ companies.map((company) =>
  bodyOf('enterprise', (entry) => entry, company),
)
