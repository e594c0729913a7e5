/** 貳、三 · 參: the entries that stand for several bodies each. */
import type { NamedBody } from './body'
import { districts } from './districts'

/** An entry with its bodies. */
export interface ClassEntry extends Pick<NamedBody, 'kind' | 'entry' | 'parent'> {
  /** What its bodies are. */
  readonly type: string
  readonly members: readonly ClassMember[]
}

/** A body of such an entry, with what sets it apart from the others. */
export interface ClassMember {
  readonly name: string
  /** Its district, or what stands in that place. */
  readonly place: string
  /** Which one it is where a place has several. */
  readonly ordinal?: string
  readonly aliases?: readonly string[]
}

/** The one police division whose name lacks 警察. */
export const communicationsDivision = '臺北市政府警察局通信隊'

/** The police precincts; 中正 and 文山 have two each. */
const precincts: readonly (readonly [place: string, number?: '一' | '二'])[] = [
  ['大同'],
  ['萬華'],
  ['中山'],
  ['大安'],
  ['中正', '一'],
  ['中正', '二'],
  ['松山'],
  ['信義'],
  ['士林'],
  ['北投'],
  ['文山', '一'],
  ['文山', '二'],
  ['南港'],
  ['內湖'],
]

/** In the order of 貳、三; the district offices of 參 follow. */
export const classEntries: readonly ClassEntry[] = /* @__PURE__ */ declareClasses()

function declareClasses(): ClassEntry[] {
  return [
    {
      kind: 'second-level',
      entry: '各戶政事務所',
      parent: '民政局',
      type: '戶政事務所',
      members: districts.map((place) => ({
        place,
        name: `臺北市${place}區戶政事務所`,
        aliases: [`${place}戶政`, `${place}戶政事務所`],
      })),
    },
    {
      kind: 'second-level',
      entry: '各地政事務所',
      parent: '地政局',
      type: '地政事務所',
      members: ['松山', '古亭', '建成', '士林', '中山', '大安'].map((place) => ({
        place,
        name: `臺北市${place}地政事務所`,
        aliases: [`${place}地政`],
      })),
    },
    {
      kind: 'second-level',
      entry: '各警察分局',
      parent: '警察局',
      type: '分局',
      members: precincts.map(([place, number]) =>
        number === undefined
          ? { place, name: `臺北市政府警察局${place}分局` }
          : {
              place,
              name: `臺北市政府警察局${place}第${number}分局`,
              ordinal: `第${number}`,
              aliases: [`${place}${number}分局`],
            },
      ),
    },
    {
      kind: 'second-level',
      entry: '警察大隊',
      parent: '警察局',
      type: '警察大隊',
      members: [
        { place: '保安', name: '臺北市政府警察局保安警察大隊', aliases: ['保大', '保安大隊'] },
        { place: '刑事', name: '臺北市政府警察局刑事警察大隊', aliases: ['刑大', '刑警大隊'] },
        { place: '交通', name: '臺北市政府警察局交通警察大隊', aliases: ['交通大隊'] },
      ],
    },
    {
      kind: 'second-level',
      entry: '警察隊',
      parent: '警察局',
      type: '警察隊',
      members: [
        { place: '少年', name: '臺北市政府警察局少年警察隊', aliases: ['少年隊'] },
        { place: '婦幼', name: '臺北市政府警察局婦幼警察隊', aliases: ['婦幼隊'] },
        { place: '捷運', name: '臺北市政府警察局捷運警察隊', aliases: ['捷警隊'] },
        { place: '通信', name: communicationsDivision },
      ],
    },
    {
      kind: 'second-level',
      entry: '各健康服務中心',
      parent: '衛生局',
      type: '健康服務中心',
      members: districts.map((place) => ({
        place,
        name: `臺北市${place}區健康服務中心`,
        aliases: [`${place}健康服務中心`, `${place}健服中心`],
      })),
    },
    {
      kind: 'second-level',
      entry: '各垃圾焚化廠',
      parent: '環境保護局',
      type: '焚化廠',
      members: ['內湖', '木柵', '北投'].map((place) => ({
        place,
        name: `臺北市政府環境保護局${place}垃圾焚化廠`,
        aliases: [`${place}焚化廠`],
      })),
    },
    {
      kind: 'second-level',
      entry: '捷運工程局各工程處',
      parent: '捷運工程局',
      type: '工程處',
      members: ['東區', '南區', '中區', '北區', '機電系統', '第一區', '第二區'].map((place) => ({
        place,
        name: `臺北市政府捷運工程局${place}工程處`,
      })),
    },
    {
      kind: 'district-office',
      entry: '區公所',
      parent: null,
      type: '區公所',
      members: districts.map((place) => ({ place, name: `臺北市${place}區公所`, aliases: [`${place}公所`] })),
    },
  ]
}
