/** 貳、二 一級機關. */
import type { Body, NamedByEntry } from './body'
import { bodyOf } from './body'

/** In the law's order; the full name puts 臺北市政府 before the entry where none is given. */
const agencies: readonly NamedByEntry[] = [
  { entry: '秘書處', english: 'Secretariat' },
  { entry: '人事處', english: 'Department of Personnel' },
  { entry: '主計處', english: 'Department of Budget, Accounting and Statistics' },
  { entry: '政風處', english: 'Department of Government Ethics' },
  { entry: '公務人員訓練處', aliases: ['公訓處'], english: 'Department of Civil Servant Development' },
  { entry: '研究發展考核委員會', aliases: ['研考會'], english: 'Research, Development and Evaluation Commission' },
  { entry: '都市計畫委員會', aliases: ['都委會'], english: 'Urban Planning Commission' },
  { entry: '原住民族事務委員會', aliases: ['原民會'], english: 'Indigenous Peoples Commission' },
  { entry: '客家事務委員會', aliases: ['客委會'], english: 'Hakka Affairs Commission' },
  { entry: '民政局', english: 'Department of Civil Affairs' },
  { entry: '財政局', english: 'Department of Finance' },
  { entry: '教育局', english: 'Department of Education' },
  { entry: '產業發展局', aliases: ['產發局', '產業局'], english: 'Department of Economic Development' },
  { entry: '工務局', english: 'Public Works Department' },
  { entry: '交通局', english: 'Department of Transportation' },
  { entry: '社會局', english: 'Department of Social Welfare' },
  { entry: '勞動局', english: 'Department of Labor' },
  { entry: '警察局', english: 'Taipei City Police Department' },
  { entry: '衛生局', english: 'Department of Health' },
  { entry: '環境保護局', aliases: ['環保局'], english: 'Department of Environmental Protection' },
  { entry: '都市發展局', aliases: ['都發局'], english: 'Department of Urban Development' },
  { entry: '文化局', english: 'Department of Cultural Affairs' },
  { entry: '消防局', english: 'Taipei City Fire Department' },
  { entry: '捷運工程局', aliases: ['捷運局'], english: 'Department of Rapid Transit Systems' },
  { entry: '翡翠水庫管理局', name: '臺北翡翠水庫管理局', aliases: ['翡管局', '水庫局'], english: 'Taipei Feitsui Reservoir Administration' },
  { entry: '觀光傳播局', aliases: ['觀傳局'], english: 'Department of Information and Tourism' },
  { entry: '地政局', english: 'Department of Land Administration' },
  { entry: '兵役局', english: 'Department of Compulsory Military Service' },
  { entry: '體育局', english: 'Department of Sports' },
  { entry: '資訊局', aliases: ['DOIT'], english: 'Department of Information Technology' },
  { entry: '法務局', english: 'Department of Legal Affairs' },
  { entry: '青年局', register: 'current', english: 'Department of Youth' },
]

export const firstLevelAgencies: readonly Body[] = /* @__PURE__ */ agencies.map((agency) => bodyOf('first-level', (entry) => `臺北市政府${entry}`, agency))
