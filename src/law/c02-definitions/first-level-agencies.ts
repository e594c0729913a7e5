/** 貳、二 一級機關. */
import { type NamedBody, type NamedByEntry, bodyOf } from './body'

/** In the law's order; the full name puts 臺北市政府 before the entry where none is given. */
const agencies: readonly NamedByEntry[] = [
  { entry: '秘書處' },
  { entry: '人事處' },
  { entry: '主計處' },
  { entry: '政風處' },
  { entry: '公務人員訓練處', aliases: ['公訓處'] },
  { entry: '研究發展考核委員會', aliases: ['研考會'] },
  { entry: '都市計畫委員會', aliases: ['都委會'] },
  { entry: '原住民族事務委員會', aliases: ['原民會'] },
  { entry: '客家事務委員會', aliases: ['客委會'] },
  { entry: '民政局' },
  { entry: '財政局' },
  { entry: '教育局' },
  { entry: '產業發展局', aliases: ['產發局', '產業局'] },
  { entry: '工務局' },
  { entry: '交通局' },
  { entry: '社會局' },
  { entry: '勞動局' },
  { entry: '警察局' },
  { entry: '衛生局' },
  { entry: '環境保護局', aliases: ['環保局'] },
  { entry: '都市發展局', aliases: ['都發局'] },
  { entry: '文化局' },
  { entry: '消防局' },
  { entry: '捷運工程局', aliases: ['捷運局'] },
  { entry: '翡翠水庫管理局', name: '臺北翡翠水庫管理局', aliases: ['翡管局', '水庫局'] },
  { entry: '觀光傳播局', aliases: ['觀傳局'] },
  { entry: '地政局' },
  { entry: '兵役局' },
  { entry: '體育局' },
  { entry: '資訊局', aliases: ['DOIT'] },
  { entry: '法務局' },
  { entry: '青年局', register: 'founded' },
]

export const firstLevelAgencies: readonly NamedBody[] = /* @__PURE__ */ agencies.map((agency) =>
  bodyOf('first-level', (entry) => `臺北市政府${entry}`, agency),
)
