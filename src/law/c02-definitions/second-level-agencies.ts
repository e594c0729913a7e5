/** 貳、三 二級機關: the entries that stand for one body each. */
import { type NamedBody, type NamedByEntry, bodyOf } from './body'

/** The full name puts 臺北市 before the entry where none is given. */
const ofTheCity: readonly NamedByEntry[] = [
  { entry: '市政大樓公共事務管理中心', parent: '秘書處', aliases: ['公管中心'] },
  { entry: '孔廟管理委員會', parent: '民政局' },
  { entry: '殯葬管理處', parent: '民政局', aliases: ['殯葬處'] },
  { entry: '稅捐稽徵處', parent: '財政局', aliases: ['稅捐處'] },
  { entry: '動產質借處', parent: '財政局', aliases: ['質借處'] },
  { entry: '教師研習中心', parent: '教育局', aliases: ['教研中心'] },
  { entry: '青少年發展處', parent: '教育局', aliases: ['青發處'], register: 'as-enacted' },
  { entry: '家庭教育中心', parent: '教育局', register: 'as-enacted' },
  { entry: '市場處', parent: '產業發展局' },
  { entry: '商業處', parent: '產業發展局' },
  { entry: '動物保護處', parent: '產業發展局', aliases: ['動保處'] },
  { entry: '停車管理工程處', parent: '交通局', aliases: ['停管處'] },
  { entry: '交通管制工程處', parent: '交通局', aliases: ['交工處'] },
  { entry: '公共運輸處', parent: '交通局', aliases: ['公運處'] },
  { entry: '交通事件裁決所', parent: '交通局', aliases: ['裁決所'] },
  { entry: '家庭暴力暨性侵害防治中心', parent: '社會局', aliases: ['家防中心'] },
  { entry: '勞動檢查處', parent: '勞動局', aliases: ['勞檢處'] },
  { entry: '就業服務處', parent: '勞動局', aliases: ['就服處'] },
  { entry: '勞動力重建運用處', parent: '勞動局', aliases: ['重建處'] },
  { entry: '職能發展學院', parent: '勞動局', aliases: ['職能學院'] },
  { entry: '都市更新處', parent: '都市發展局', aliases: ['都更處'] },
  { entry: '建築管理工程處', parent: '都市發展局', aliases: ['建管處'] },
  { entry: '中山堂管理所', parent: '文化局' },
  { entry: '藝文推廣處', parent: '文化局' },
  // Took over two listed bodies; what they are called leads here where they do not count.
  {
    entry: '青少年發展處',
    name: '臺北市青少年發展暨家庭教育中心',
    parent: '教育局',
    aliases: ['家庭教育中心', '青發中心'],
    register: 'successor',
  },
]

/** The full name puts 臺北市立 before the entry, which says 市立 itself where it does. */
const municipal: readonly NamedByEntry[] = [
  { entry: '市立圖書館', parent: '教育局', aliases: ['北市圖'] },
  { entry: '市立動物園', parent: '教育局' },
  { entry: '天文科學教育館', parent: '教育局', aliases: ['天文館'] },
  { entry: '陽明教養院', parent: '社會局' },
  { entry: '浩然敬老院', parent: '社會局' },
  { entry: '市立聯合醫院', parent: '衛生局', aliases: ['聯醫', '北市聯醫'] },
  { entry: '市立國樂團', parent: '文化局', aliases: ['北市國'] },
  { entry: '市立交響樂團', parent: '文化局', aliases: ['北市交'] },
  { entry: '市立美術館', parent: '文化局', aliases: ['北美館'] },
  { entry: '文獻館', parent: '文化局' },
]

/** The full name puts 臺北市政府 and the bureau above before the entry; the radio station has a name of its own. */
const ofBureaus: readonly NamedByEntry[] = [
  { entry: '新建工程處', parent: '工務局', aliases: ['新工處'] },
  { entry: '水利工程處', parent: '工務局', aliases: ['水利處'] },
  { entry: '公園路燈工程管理處', parent: '工務局', aliases: ['公園處', '公燈處'] },
  { entry: '衛生下水道工程處', parent: '工務局', aliases: ['衛工處'] },
  { entry: '大地工程處', parent: '工務局', aliases: ['大地處'] },
  { entry: '土地開發總隊', parent: '地政局', aliases: ['土開總隊'] },
  { entry: '臺北廣播電臺', name: '臺北廣播電臺', parent: '觀光傳播局' },
  { entry: '環保稽查大隊', parent: '環境保護局', aliases: ['稽查大隊'] },
]

export const secondLevelAgencies: readonly NamedBody[] = /* @__PURE__ */ allOfThem()

function allOfThem(): NamedBody[] {
  return [
    ...ofTheCity.map((row) => bodyOf('second-level', (entry) => `臺北市${entry}`, row)),
    ...municipal.map((row) => bodyOf('second-level', (entry) => `臺北市立${entry.replace('市立', '')}`, row)),
    ...ofBureaus.map((row) => bodyOf('second-level', (entry) => `臺北市政府${row.parent}${entry}`, row)),
  ]
}
