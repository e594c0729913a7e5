import type { BodyRegister } from '../../../src/law/c02-definitions'

/** A body as the tests expect it. */
export interface ExpectedBody {
  readonly kind: string
  readonly entry: string
  readonly name: string
  readonly register: BodyRegister
  readonly parent: string | null
  readonly aliases: readonly string[]
}

/**
 * Every body typed out, with kind, entry, full name, register, bureau above and aliases: the families that the
 * library writes by district are not trusted here.
 */
export const expectedBodies: readonly ExpectedBody[] = `
first-level 秘書處 臺北市政府秘書處 both - -
first-level 人事處 臺北市政府人事處 both - -
first-level 主計處 臺北市政府主計處 both - -
first-level 政風處 臺北市政府政風處 both - -
first-level 公務人員訓練處 臺北市政府公務人員訓練處 both - 公訓處
first-level 研究發展考核委員會 臺北市政府研究發展考核委員會 both - 研考會
first-level 都市計畫委員會 臺北市政府都市計畫委員會 both - 都委會
first-level 原住民族事務委員會 臺北市政府原住民族事務委員會 both - 原民會
first-level 客家事務委員會 臺北市政府客家事務委員會 both - 客委會
first-level 民政局 臺北市政府民政局 both - -
first-level 財政局 臺北市政府財政局 both - -
first-level 教育局 臺北市政府教育局 both - -
first-level 產業發展局 臺北市政府產業發展局 both - 產發局|產業局
first-level 工務局 臺北市政府工務局 both - -
first-level 交通局 臺北市政府交通局 both - -
first-level 社會局 臺北市政府社會局 both - -
first-level 勞動局 臺北市政府勞動局 both - -
first-level 警察局 臺北市政府警察局 both - -
first-level 衛生局 臺北市政府衛生局 both - -
first-level 環境保護局 臺北市政府環境保護局 both - 環保局
first-level 都市發展局 臺北市政府都市發展局 both - 都發局
first-level 文化局 臺北市政府文化局 both - -
first-level 消防局 臺北市政府消防局 both - -
first-level 捷運工程局 臺北市政府捷運工程局 both - 捷運局
first-level 翡翠水庫管理局 臺北翡翠水庫管理局 both - 翡管局|水庫局
first-level 觀光傳播局 臺北市政府觀光傳播局 both - 觀傳局
first-level 地政局 臺北市政府地政局 both - -
first-level 兵役局 臺北市政府兵役局 both - -
first-level 體育局 臺北市政府體育局 both - -
first-level 資訊局 臺北市政府資訊局 both - DOIT
first-level 法務局 臺北市政府法務局 both - -
first-level 青年局 臺北市政府青年局 founded - -
second-level 市政大樓公共事務管理中心 臺北市市政大樓公共事務管理中心 both 秘書處 公管中心
second-level 孔廟管理委員會 臺北市孔廟管理委員會 both 民政局 -
second-level 殯葬管理處 臺北市殯葬管理處 both 民政局 殯葬處
second-level 稅捐稽徵處 臺北市稅捐稽徵處 both 財政局 稅捐處
second-level 動產質借處 臺北市動產質借處 both 財政局 質借處
second-level 教師研習中心 臺北市教師研習中心 both 教育局 教研中心
second-level 青少年發展處 臺北市青少年發展處 as-enacted 教育局 青發處
second-level 家庭教育中心 臺北市家庭教育中心 as-enacted 教育局 -
second-level 市場處 臺北市市場處 both 產業發展局 -
second-level 商業處 臺北市商業處 both 產業發展局 -
second-level 動物保護處 臺北市動物保護處 both 產業發展局 動保處
second-level 停車管理工程處 臺北市停車管理工程處 both 交通局 停管處
second-level 交通管制工程處 臺北市交通管制工程處 both 交通局 交工處
second-level 公共運輸處 臺北市公共運輸處 both 交通局 公運處
second-level 交通事件裁決所 臺北市交通事件裁決所 both 交通局 裁決所
second-level 家庭暴力暨性侵害防治中心 臺北市家庭暴力暨性侵害防治中心 both 社會局 家防中心
second-level 勞動檢查處 臺北市勞動檢查處 both 勞動局 勞檢處
second-level 就業服務處 臺北市就業服務處 both 勞動局 就服處
second-level 勞動力重建運用處 臺北市勞動力重建運用處 both 勞動局 重建處
second-level 職能發展學院 臺北市職能發展學院 both 勞動局 職能學院
second-level 都市更新處 臺北市都市更新處 both 都市發展局 都更處
second-level 建築管理工程處 臺北市建築管理工程處 both 都市發展局 建管處
second-level 中山堂管理所 臺北市中山堂管理所 both 文化局 -
second-level 藝文推廣處 臺北市藝文推廣處 both 文化局 -
second-level 青少年發展處 臺北市青少年發展暨家庭教育中心 successor 教育局 家庭教育中心|青發中心
second-level 市立圖書館 臺北市立圖書館 both 教育局 北市圖
second-level 市立動物園 臺北市立動物園 both 教育局 -
second-level 天文科學教育館 臺北市立天文科學教育館 both 教育局 天文館
second-level 陽明教養院 臺北市立陽明教養院 both 社會局 -
second-level 浩然敬老院 臺北市立浩然敬老院 both 社會局 -
second-level 市立聯合醫院 臺北市立聯合醫院 both 衛生局 聯醫|北市聯醫
second-level 市立國樂團 臺北市立國樂團 both 文化局 北市國
second-level 市立交響樂團 臺北市立交響樂團 both 文化局 北市交
second-level 市立美術館 臺北市立美術館 both 文化局 北美館
second-level 文獻館 臺北市立文獻館 both 文化局 -
second-level 新建工程處 臺北市政府工務局新建工程處 both 工務局 新工處
second-level 水利工程處 臺北市政府工務局水利工程處 both 工務局 水利處
second-level 公園路燈工程管理處 臺北市政府工務局公園路燈工程管理處 both 工務局 公園處|公燈處
second-level 衛生下水道工程處 臺北市政府工務局衛生下水道工程處 both 工務局 衛工處
second-level 大地工程處 臺北市政府工務局大地工程處 both 工務局 大地處
second-level 土地開發總隊 臺北市政府地政局土地開發總隊 both 地政局 土開總隊
second-level 臺北廣播電臺 臺北廣播電臺 both 觀光傳播局 -
second-level 環保稽查大隊 臺北市政府環境保護局環保稽查大隊 both 環境保護局 稽查大隊
second-level 各戶政事務所 臺北市松山區戶政事務所 both 民政局 松山戶政|松山戶政事務所
second-level 各戶政事務所 臺北市信義區戶政事務所 both 民政局 信義戶政|信義戶政事務所
second-level 各戶政事務所 臺北市大安區戶政事務所 both 民政局 大安戶政|大安戶政事務所
second-level 各戶政事務所 臺北市中山區戶政事務所 both 民政局 中山戶政|中山戶政事務所
second-level 各戶政事務所 臺北市中正區戶政事務所 both 民政局 中正戶政|中正戶政事務所
second-level 各戶政事務所 臺北市大同區戶政事務所 both 民政局 大同戶政|大同戶政事務所
second-level 各戶政事務所 臺北市萬華區戶政事務所 both 民政局 萬華戶政|萬華戶政事務所
second-level 各戶政事務所 臺北市文山區戶政事務所 both 民政局 文山戶政|文山戶政事務所
second-level 各戶政事務所 臺北市南港區戶政事務所 both 民政局 南港戶政|南港戶政事務所
second-level 各戶政事務所 臺北市內湖區戶政事務所 both 民政局 內湖戶政|內湖戶政事務所
second-level 各戶政事務所 臺北市士林區戶政事務所 both 民政局 士林戶政|士林戶政事務所
second-level 各戶政事務所 臺北市北投區戶政事務所 both 民政局 北投戶政|北投戶政事務所
second-level 各地政事務所 臺北市松山地政事務所 both 地政局 松山地政
second-level 各地政事務所 臺北市古亭地政事務所 both 地政局 古亭地政
second-level 各地政事務所 臺北市建成地政事務所 both 地政局 建成地政
second-level 各地政事務所 臺北市士林地政事務所 both 地政局 士林地政
second-level 各地政事務所 臺北市中山地政事務所 both 地政局 中山地政
second-level 各地政事務所 臺北市大安地政事務所 both 地政局 大安地政
second-level 各警察分局 臺北市政府警察局大同分局 both 警察局 -
second-level 各警察分局 臺北市政府警察局萬華分局 both 警察局 -
second-level 各警察分局 臺北市政府警察局中山分局 both 警察局 -
second-level 各警察分局 臺北市政府警察局大安分局 both 警察局 -
second-level 各警察分局 臺北市政府警察局中正第一分局 both 警察局 中正一分局
second-level 各警察分局 臺北市政府警察局中正第二分局 both 警察局 中正二分局
second-level 各警察分局 臺北市政府警察局松山分局 both 警察局 -
second-level 各警察分局 臺北市政府警察局信義分局 both 警察局 -
second-level 各警察分局 臺北市政府警察局士林分局 both 警察局 -
second-level 各警察分局 臺北市政府警察局北投分局 both 警察局 -
second-level 各警察分局 臺北市政府警察局文山第一分局 both 警察局 文山一分局
second-level 各警察分局 臺北市政府警察局文山第二分局 both 警察局 文山二分局
second-level 各警察分局 臺北市政府警察局南港分局 both 警察局 -
second-level 各警察分局 臺北市政府警察局內湖分局 both 警察局 -
second-level 警察大隊 臺北市政府警察局保安警察大隊 both 警察局 保大|保安大隊
second-level 警察大隊 臺北市政府警察局刑事警察大隊 both 警察局 刑大|刑警大隊
second-level 警察大隊 臺北市政府警察局交通警察大隊 both 警察局 交通大隊
second-level 警察隊 臺北市政府警察局少年警察隊 both 警察局 少年隊
second-level 警察隊 臺北市政府警察局婦幼警察隊 both 警察局 婦幼隊
second-level 警察隊 臺北市政府警察局捷運警察隊 both 警察局 捷警隊
second-level 警察隊 臺北市政府警察局通信隊 both 警察局 -
second-level 各健康服務中心 臺北市松山區健康服務中心 both 衛生局 松山健康服務中心|松山健服中心
second-level 各健康服務中心 臺北市信義區健康服務中心 both 衛生局 信義健康服務中心|信義健服中心
second-level 各健康服務中心 臺北市大安區健康服務中心 both 衛生局 大安健康服務中心|大安健服中心
second-level 各健康服務中心 臺北市中山區健康服務中心 both 衛生局 中山健康服務中心|中山健服中心
second-level 各健康服務中心 臺北市中正區健康服務中心 both 衛生局 中正健康服務中心|中正健服中心
second-level 各健康服務中心 臺北市大同區健康服務中心 both 衛生局 大同健康服務中心|大同健服中心
second-level 各健康服務中心 臺北市萬華區健康服務中心 both 衛生局 萬華健康服務中心|萬華健服中心
second-level 各健康服務中心 臺北市文山區健康服務中心 both 衛生局 文山健康服務中心|文山健服中心
second-level 各健康服務中心 臺北市南港區健康服務中心 both 衛生局 南港健康服務中心|南港健服中心
second-level 各健康服務中心 臺北市內湖區健康服務中心 both 衛生局 內湖健康服務中心|內湖健服中心
second-level 各健康服務中心 臺北市士林區健康服務中心 both 衛生局 士林健康服務中心|士林健服中心
second-level 各健康服務中心 臺北市北投區健康服務中心 both 衛生局 北投健康服務中心|北投健服中心
second-level 各垃圾焚化廠 臺北市政府環境保護局內湖垃圾焚化廠 both 環境保護局 內湖焚化廠
second-level 各垃圾焚化廠 臺北市政府環境保護局木柵垃圾焚化廠 both 環境保護局 木柵焚化廠
second-level 各垃圾焚化廠 臺北市政府環境保護局北投垃圾焚化廠 both 環境保護局 北投焚化廠
second-level 捷運工程局各工程處 臺北市政府捷運工程局東區工程處 both 捷運工程局 -
second-level 捷運工程局各工程處 臺北市政府捷運工程局南區工程處 both 捷運工程局 -
second-level 捷運工程局各工程處 臺北市政府捷運工程局中區工程處 both 捷運工程局 -
second-level 捷運工程局各工程處 臺北市政府捷運工程局北區工程處 both 捷運工程局 -
second-level 捷運工程局各工程處 臺北市政府捷運工程局機電系統工程處 both 捷運工程局 -
second-level 捷運工程局各工程處 臺北市政府捷運工程局第一區工程處 both 捷運工程局 -
second-level 捷運工程局各工程處 臺北市政府捷運工程局第二區工程處 both 捷運工程局 -
enterprise 臺北大眾捷運股份有限公司 臺北大眾捷運股份有限公司 both - 捷運公司|北捷|北捷公司|臺北捷運公司
enterprise 自來水處 臺北自來水事業處 both - 北水處|自來水處
district-office 區公所 臺北市松山區公所 both - 松山公所
district-office 區公所 臺北市信義區公所 both - 信義公所
district-office 區公所 臺北市大安區公所 both - 大安公所
district-office 區公所 臺北市中山區公所 both - 中山公所
district-office 區公所 臺北市中正區公所 both - 中正公所
district-office 區公所 臺北市大同區公所 both - 大同公所
district-office 區公所 臺北市萬華區公所 both - 萬華公所
district-office 區公所 臺北市文山區公所 both - 文山公所
district-office 區公所 臺北市南港區公所 both - 南港公所
district-office 區公所 臺北市內湖區公所 both - 內湖公所
district-office 區公所 臺北市士林區公所 both - 士林公所
district-office 區公所 臺北市北投區公所 both - 北投公所
`
  .trim()
  .split('\n')
  .map((line) => {
    const [kind, entry, name, register, parent, aliases] = line.split(' ') as [
      string,
      string,
      string,
      BodyRegister,
      string,
      string,
    ]
    return {
      kind,
      entry,
      name,
      register,
      parent: parent === '-' ? null : parent,
      aliases: aliases === '-' ? [] : aliases.split('|'),
    }
  })
