import { deepFreeze } from '../kernel/json'
import type { LocalizedText } from '../kernel/locale'
import type { ReadingChoice, ReadingId } from '../law/reading-choices'

/** What a reading asks and what its choices mean. */
export interface ReadingText<Choice extends string = string> {
  readonly question: LocalizedText
  readonly choices: Readonly<Record<Choice, LocalizedText>>
}

/**
 * What every reading asks, with a label for each of its choices.
 *
 * @example
 * readingTexts['ranking-ties'].choices['shared-rank'].en // => 'they share a rank'
 */
export const readingTexts: { readonly [Id in ReadingId]: ReadingText<ReadingChoice<Id>> } = /* @__PURE__ */ deepFreeze({
  'leave-filing-start': {
    question: { 'zh-TW': '補假期限是否把請假日當天算入？', 'en': 'Does the limit for filing a leave count the day of the leave?' },
    choices: {
      'exclude-leave-day': { 'zh-TW': '請假日不算入', 'en': 'the leave day is left out' },
      'include-leave-day': { 'zh-TW': '請假日如為工作天，即為第 1 天', 'en': 'a leave day on which agencies work counts as the first' },
    },
  },
  'designated-date': {
    question: { 'zh-TW': '條文寫某日「前」完成，當天完成是否如期？', 'en': 'Where something is due before a date, is that date itself still in time?' },
    choices: {
      'date-included': { 'zh-TW': '當天完成仍為如期', 'en': 'the date itself is in time' },
      'day-before': { 'zh-TW': '至遲須在前一天完成', 'en': 'the day before is the last' },
    },
  },
  'multi-day-leave': {
    question: { 'zh-TW': '連續請假數日，補假期限由哪一天起算？', 'en': 'From which day of a leave of several days does the limit for filing run?' },
    choices: {
      'last-day': { 'zh-TW': '由請假的最後一天', 'en': 'from its last day' },
      'first-day': { 'zh-TW': '由請假的第一天', 'en': 'from its first day' },
    },
  },
  'same-day-filing': {
    question: { 'zh-TW': '請假當天才辦理請假，算事先還是事後？', 'en': 'Is a leave that is filed on the day itself filed in advance?' },
    choices: {
      'in-advance': { 'zh-TW': '算事先辦理', 'en': 'it is filed in advance' },
      'after-the-fact': { 'zh-TW': '算事後補假', 'en': 'it is filed after the fact' },
    },
  },
  'late-non-urgent-leave': {
    question: { 'zh-TW': '沒有緊急事由，可否事後補假？', 'en': 'May a leave without an urgent cause be filed afterwards?' },
    choices: {
      'unexcused': { 'zh-TW': '不可，視同曠課', 'en': 'no, it is an unexcused absence' },
      'allowed-until-due': { 'zh-TW': '期限內補辦即可', 'en': 'yes, until the limit ends' },
    },
  },
  'replacement-start': {
    question: { 'zh-TW': '替換期限是否把收到要求當天算入？', 'en': 'Does the limit for a replacement count the day on which the request arrives?' },
    choices: {
      'day-after-receipt': { 'zh-TW': '收到當天不算入', 'en': 'the day of receipt is left out' },
      'receipt-day': { 'zh-TW': '收到當天如為工作天，即為第 1 天', 'en': 'a day of receipt on which agencies work counts as the first' },
    },
  },
  'typhoon-closure': {
    question: { 'zh-TW': '颱風停班的日子算不算工作天？', 'en': 'Is a day on which the city is closed for a typhoon a workday?' },
    choices: {
      'not-a-workday': { 'zh-TW': '停班日不算工作天', 'en': 'a closed day is no workday' },
      'counts-as-workday': { 'zh-TW': '停班日照算工作天', 'en': 'a closed day counts like any other' },
      'extends-last-day-only': { 'zh-TW': '停班日照算，只有最後一天遇停班才順延', 'en': 'a closed day counts, but moves a last day that falls on it' },
    },
  },
  'make-up-saturday': {
    question: { 'zh-TW': '補行上班的星期六算不算工作天？', 'en': 'Is a Saturday on which agencies make up work a workday?' },
    choices: {
      'workday': { 'zh-TW': '補行上班日算工作天', 'en': 'a make-up Saturday is a workday' },
      'not-a-workday': { 'zh-TW': '補行上班日不算工作天', 'en': 'a make-up Saturday is no workday' },
    },
  },
  'transitional-systems': {
    question: { 'zh-TW': '規範頒布時已在推動的系統，由下一階段起適用是可以還是必須？', 'en': 'For a system already under way in 2018, is starting with the next phase an option or a duty?' },
    choices: {
      may: { 'zh-TW': '得由下一階段起適用', 'en': 'it may start there' },
      must: { 'zh-TW': '應由下一階段起適用', 'en': 'it must start there' },
    },
  },
  'working-group-period': {
    question: { 'zh-TW': '成立工作小組的「系統推動」階段，是指哪些階段？', 'en': 'Which phases are meant by the rollout phase that needs a working group?' },
    choices: {
      'launch': { 'zh-TW': '只指系統上線', 'en': 'the launch alone' },
      'planning-through-launch': { 'zh-TW': '由系統規劃至系統上線', 'en': 'everything from planning to launch' },
    },
  },
  'abolished-sections': {
    question: { 'zh-TW': '資訊局的組改為中心後，由組長出任的職務由誰擔任？', 'en': 'Who holds the seats of section chiefs now that the bureau has centers instead?' },
    choices: {
      'center-directors-succeed': { 'zh-TW': '由中心主任接任', 'en': 'the directors of the centers' },
      'as-enacted': { 'zh-TW': '仍限組長', 'en': 'section chiefs only' },
    },
  },
  'proxy-attendance': {
    question: { 'zh-TW': '代表派人代理出席，是否算未親自出席？', 'en': 'Does a representative who sends a proxy miss the meeting?' },
    choices: {
      'counts-as-miss': { 'zh-TW': '算未親自出席', 'en': 'yes, it is a miss' },
      'excused': { 'zh-TW': '不算，但也不使連續次數歸零', 'en': 'no, but it does not end a run of misses either' },
    },
  },
  'seat-loss-holders': {
    question: { 'zh-TW': '連續未親自出席而失去資格，及於哪些人？', 'en': 'Who can lose a seat by missing meetings?' },
    choices: {
      'representatives-only': { 'zh-TW': '只有常任代表與機關代表', 'en': 'representatives only' },
      'all-seats': { 'zh-TW': '召集人與副召集人也包括在內', 'en': 'the convener and the deputy too' },
    },
  },
  'seed-go-live': {
    question: { 'zh-TW': '系統上線日是否也是選派種子人員的期限？', 'en': 'Does the day of going live limit the choice of seed staff too?' },
    choices: {
      'before-going-live': { 'zh-TW': '是，比照系統管理者', 'en': 'yes, as for administrators' },
      'as-printed': { 'zh-TW': '否，只看資訊局所定期限', 'en': 'no, only the date of the bureau does' },
    },
  },
  'extraordinary-meetings': {
    question: { 'zh-TW': '連續未親自出席的次數，是否計入臨時會議？', 'en': 'Do extraordinary meetings count towards a run of misses?' },
    choices: {
      'count': { 'zh-TW': '計入', 'en': 'they count' },
      'regular-only': { 'zh-TW': '只計定期會議', 'en': 'only regular meetings do' },
    },
  },
  'standing-representatives': {
    question: { 'zh-TW': '召集人為府級長官時，是否也要有常任代表及機關代表？', 'en': 'Does a council chaired by a city executive need representatives too?' },
    choices: {
      'both-ways': { 'zh-TW': '兩種組成都要', 'en': 'yes, either way' },
      'second-way-only': { 'zh-TW': '只有資訊局局長召集時才要', 'en': 'no, only one chaired by the commissioner' },
    },
  },
  'several': {
    question: { 'zh-TW': '「若干人」可否為零？', 'en': 'Can the number of members left open be none?' },
    choices: {
      'at-least-one': { 'zh-TW': '至少一人', 'en': 'there is at least one' },
      'may-be-none': { 'zh-TW': '可以為零', 'en': 'there may be none' },
    },
  },
  'council-cadence': {
    question: { 'zh-TW': '協調會報的「每兩個月」怎麼算？', 'en': 'How are the two months between council meetings counted?' },
    choices: {
      'rolling-two-months': { 'zh-TW': '由上次會議往後算兩個月', 'en': 'from the last meeting' },
      'calendar-two-months': { 'zh-TW': '按曆月，每兩個月一期', 'en': 'in pairs of calendar months' },
    },
  },
  'partial-periods': {
    question: { 'zh-TW': '不滿一月或一季的期間，是否也要開會？', 'en': 'Does a month or quarter that is cut short need a meeting?' },
    choices: {
      'reported-only': { 'zh-TW': '只列出，不要求', 'en': 'it is shown, not demanded' },
      'required': { 'zh-TW': '也要開會', 'en': 'it does' },
    },
  },
  'dual-role': {
    question: { 'zh-TW': '工作小組的系統管理人員與種子人員可否為同一人？', 'en': 'Can one person be both the administrator and the seed of a working group?' },
    choices: {
      'one-person-may-hold-both': { 'zh-TW': '可由一人兼任', 'en': 'one person may be both' },
      'two-people': { 'zh-TW': '須由兩人分別擔任', 'en': 'it takes two' },
    },
  },
  'district-office-duties': {
    question: { 'zh-TW': '只寫機關、機構及學校的條文，是否也適用區公所？', 'en': 'Do clauses on agencies, enterprises and schools bind district offices?' },
    choices: {
      included: { 'zh-TW': '也適用區公所', 'en': 'they do' },
      strict: { 'zh-TW': '不適用區公所', 'en': 'they do not' },
    },
  },
  'successor-bodies': {
    question: { 'zh-TW': '規範頒布後新設、合併或更名的機關算不算在內？', 'en': 'Are bodies covered that were founded, merged or renamed later?' },
    choices: {
      'as-enacted': { 'zh-TW': '依頒布時的名單', 'en': 'the list of 2018 stands' },
      'current': { 'zh-TW': '依現有機關', 'en': 'the bodies of today take their place' },
    },
  },
  'municipal-schools': {
    question: { 'zh-TW': '學校一項的「市立」只限制大學，還是各級學校？', 'en': 'Does the word municipal qualify universities only, or every school?' },
    choices: {
      'all-municipal': { 'zh-TW': '各級學校都以市立為限', 'en': 'every school must be municipal' },
      'universities-only': { 'zh-TW': '只有大學以市立為限', 'en': 'only a university must be' },
    },
  },
  'communications-division': {
    question: { 'zh-TW': '通信隊算不算條文所列的警察隊？', 'en': 'Is the communications division one of the police divisions?' },
    choices: {
      included: { 'zh-TW': '算', 'en': 'it is' },
      strict: { 'zh-TW': '名稱沒有「警察」，不算', 'en': 'it is not, its name lacks the word' },
    },
  },
  'administrator-escalation': {
    question: { 'zh-TW': '系統管理者答不了的問題，由誰向客服專線反映？', 'en': 'Where does a question go that an administrator cannot answer?' },
    choices: {
      'hotline': { 'zh-TW': '系統管理者直接反映', 'en': 'straight to the 8585 service line' },
      'through-seed': { 'zh-TW': '先轉種子人員，再由其反映', 'en': 'to the seed staff first' },
    },
  },
  'seed-quota-conflict': {
    question: { 'zh-TW': '總員額太少，種子人員的下限超過上限時，以何者為準？', 'en': 'Which limit on seed staff gives way in a body so small that they clash?' },
    choices: {
      'minimum-prevails': { 'zh-TW': '以至少兩名為準', 'en': 'the upper one: there are two' },
      'maximum-prevails': { 'zh-TW': '以員額的 1/20 為準', 'en': 'the lower one: a twentieth of the posts' },
    },
  },
  'failures-counted': {
    question: { 'zh-TW': '連續三次不合格，首次測試算不算一次？', 'en': 'Does failing the first test count towards three failures in a row?' },
    choices: {
      'all-tests': { 'zh-TW': '各次測試都算', 'en': 'every test counts' },
      'make-up-tests': { 'zh-TW': '只算補訓後的測試', 'en': 'only tests after make-up training do' },
    },
  },
  'consecutive-failures': {
    question: { 'zh-TW': '兩次不合格之間遭退訓，還算連續嗎？', 'en': 'Are two failures in a row if an expulsion lies between them?' },
    choices: {
      'reset-on-pass': { 'zh-TW': '算，只有合格才重新計算', 'en': 'yes, only passing ends a run' },
      'broken-by-expulsion': { 'zh-TW': '不算，退訓即中斷', 'en': 'no, the expulsion ends the run' },
    },
  },
  'score-decimals': {
    question: { 'zh-TW': '分數帶小數時屬於哪一等級？', 'en': 'Which grade has a score with decimals?' },
    choices: {
      'lower-bounds': { 'zh-TW': '看各等級的最低分', 'en': 'the one whose lower bound it reaches' },
      'round-half-up': { 'zh-TW': '四捨五入後再看', 'en': 'that of the rounded score' },
      'integers-only': { 'zh-TW': '不接受小數', 'en': 'none, decimals are refused' },
    },
  },
  'score-out-of-range': {
    question: { 'zh-TW': '加減後分數超出 0 至 100 分怎麼辦？', 'en': 'What becomes of a score below 0 or above 100?' },
    choices: {
      'nearest-band': { 'zh-TW': '列入最接近的等級', 'en': 'it has the nearest grade' },
      'reject': { 'zh-TW': '不接受', 'en': 'it is refused' },
    },
  },
  'ranking-ties': {
    question: { 'zh-TW': '同分時如何排名？', 'en': 'How do equal scores rank?' },
    choices: {
      'shared-rank': { 'zh-TW': '名次並列', 'en': 'they share a rank' },
      'input-order': { 'zh-TW': '依給定的順序', 'en': 'in the order given' },
    },
  },
  'inclusion-year': {
    question: { 'zh-TW': '「次一年度」是從哪一年起算？', 'en': 'Which year does the next year follow?' },
    choices: {
      'year-after-assessed': { 'zh-TW': '受評年度的次年', 'en': 'the year that was assessed' },
      'year-after-publication': { 'zh-TW': '成績公布年度的次年', 'en': 'the year of publication' },
    },
  },
})
