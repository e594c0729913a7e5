import * as fc from 'fast-check'
import { expectedBodies } from './expected-bodies'
import { namesFromElsewhere } from './names-from-elsewhere'

/** The readings that a name can turn on. */
export const nameReadings = ['successor-bodies', 'municipal-schools', 'communications-division'] as const

const districts = '松山 信義 大安 中山 中正 大同 萬華 文山 南港 內湖 士林 北投'.split(' ')
const bureaus = expectedBodies
  .filter(({ kind }) => kind === 'first-level')
  .flatMap(({ entry, aliases }) => [entry, ...aliases])
const withoutCity = (name: string): string => name.replace(/^臺北市政府|^臺北市(?!立)|^臺北(?=市立)/u, '')

const ofBodies = fc.constantFrom(...expectedBodies).chain(({ name, entry, aliases, parent }) => {
  const short = withoutCity(name)
  const shorter = parent !== null && short.startsWith(parent) ? short.slice(parent.length) : short
  return fc
    .constantFrom(name, short, shorter, entry, ...aliases)
    .chain((form) =>
      fc
        .tuple(
          fc.constantFrom('', '', '臺北市政府', '臺北市', '北市', '台北市政府', '臺北'),
          fc.oneof(
            { weight: 3, arbitrary: fc.constantFrom('', parent ?? '') },
            { weight: 1, arbitrary: fc.constantFrom(...bureaus) },
          ),
        )
        .map(([city, bureau]) => (form === name ? form : city + bureau + form)),
    )
})

const places = fc
  .tuple(
    fc.constantFrom('', '', '', '臺北市', '臺北市政府', '北市'),
    fc.constantFrom(
      ...districts,
      '古亭',
      '建成',
      '木柵',
      '東區',
      '第一',
      '第二',
      '中正第一',
      '少年',
      '通信',
      '機電系統',
    ),
    fc.constantFrom(
      ...['', '區', '分局', '戶政事務所', '區戶政事務所', '地政事務所', '健康服務中心', '區公所', '公所', '焚化廠'],
      ...['垃圾焚化廠', '工程處', '警察隊', '警察大隊', '隊'],
    ),
  )
  .map((parts) => parts.join(''))

const types = fc.constantFrom(
  ...'戶政事務所 地政事務所 分局 警察大隊 警察隊 健康服務中心 焚化廠 工程處 區公所 第一分局 第二分局'.split(' '),
  ...expectedBodies.map(({ entry }) => entry),
)

const schools = fc
  .tuple(
    fc.constantFrom(
      ...[
        '臺北市立',
        '臺北市立',
        '台北市立',
        '臺北市',
        '臺北市私立',
        '臺北市大安區私立',
        '國立',
        '私立',
        '新北市立',
        '',
      ],
      ...districts.map((district) => `臺北市${district}區`),
      ...['臺北市立大學', '臺北市古亭區', '臺北市國立', '某某學校財團法人臺北市', '市立', '北市立'],
    ),
    fc.constantFrom(...['', '建國', '東門', '和平實驗', '實驗', '數位實驗', '大學', '奎山', '中', '附設', '復興實驗']),
    fc.constantFrom(
      ...'大學 高級中學 高中 高級中等學校 完全中學 實驗中學 職業學校 高職 高工 高商 高農 家商 工農 商工'.split(' '),
      ...'國民中學 國中 國中小 國民中小學 國民小學 國小 實小 幼兒園 附設幼兒園 啟智學校 啟聰學校 啟明學校'.split(' '),
      ...'特殊教育學校 特教學校 附小 附幼 小學 補校 圖書館'.split(' '),
    ),
  )
  .map((parts) => parts.join(''))

const known = fc.oneof(
  { weight: 6, arbitrary: ofBodies },
  { weight: 2, arbitrary: places },
  { weight: 1, arbitrary: types },
  { weight: 4, arbitrary: schools },
  { weight: 1, arbitrary: fc.constantFrom(...namesFromElsewhere) },
)

const otherForms = [
  ...['臺台', '市巿', '內内', '戶户', '戶戸', '衛衞', '教敎', '秘祕', '稅税', '眾衆', '產産', '館舘', '廠厰', '查査'],
  ...['決决', '研硏', '青靑', '徵徴', '文⽂', '山⼭', '大⼤', '立⽴', '第㐧'],
]

/** Another way to write the same name, or a name that is nearly the same. */
const written = (name: string): fc.Arbitrary<string> =>
  fc
    .tuple(fc.constantFrom('same', 'same', 'variants', 'spaces', 'wide', 'lost', 'doubled', 'selector'), fc.nat(40))
    .map(([how, number]) => {
      const characters = [...name]
      const at = characters.length === 0 ? 0 : number % characters.length
      if (how === 'variants') return otherForms.reduce((text, [usual, other]) => text.replaceAll(usual!, other!), name)
      if (how === 'spaces') return ` ${characters.join('\u3000\u200b')} `
      if (how === 'wide')
        return name.toLowerCase().replace(/[a-z0-9]/gu, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0))
      if (how === 'selector') return characters.map((character) => `${character}\ufe00`).join('')
      if (how === 'lost') return characters.filter((_character, place) => place !== at).join('')
      if (how === 'doubled') return characters.flatMap((c, place) => (place === at ? [c, c] : [c])).join('')
      return name
    })

/** Names of bodies and schools in many forms, those of places and types, and names that the regulation lacks. */
export const randomNames: fc.Arbitrary<string> = known.chain(written)
