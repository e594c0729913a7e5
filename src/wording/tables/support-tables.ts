import { labelTexts } from '../label-texts'
import { post, posts } from './shared-columns'
import type { TablesOf } from './table-texts'

const appointedBy = {
  name: { 'zh-TW': '指派者', en: 'appointed by' },
  values: { vendor: { 'zh-TW': '廠商', en: 'the vendor' }, other: { 'zh-TW': '其他單位', en: 'somebody else' } },
}

/** 陸. */
export const supportTables: TablesOf<
  'support.route' | 'support.seed-quota' | 'support.roster' | 'support.technical-team' | 'support.replacement-request'
> = {
  'support.route': {
    columns: {
      from: { name: { 'zh-TW': '問題目前所在', en: 'now with' }, values: labelTexts.holder },
      topic: { name: { 'zh-TW': '問題性質', en: 'topic' }, values: labelTexts.topic },
      resolved: { name: { 'zh-TW': '已解決', en: 'answered' } },
    },
  },
  'support.seed-quota': {
    columns: {
      posts,
    },
    outcomes: {
      'both-limits': {
        'zh-TW': '至少兩名，至多總員額的二十分之一',
        en: 'two at least, and a twentieth of the posts at most',
      },
      'minimum-prevails': { 'zh-TW': '上限不足兩名，仍指派兩名', en: 'two, although a twentieth of the posts is less' },
      'maximum-prevails': {
        'zh-TW': '以總員額的二十分之一為準，可不足兩名',
        en: 'a twentieth of the posts, although that is below two',
      },
    },
  },
  'support.roster': {
    columns: {
      posts,
      administrators: { name: { 'zh-TW': '系統管理者人數', en: 'system administrators' } },
      seeds: { name: { 'zh-TW': '種子人員人數', en: 'seed staff' } },
      seedsAgainstQuota: {
        name: { 'zh-TW': '種子人員人數', en: 'seed staff' },
        values: {
          under: { 'zh-TW': '未達下限', en: 'below the minimum' },
          within: { 'zh-TW': '在上下限之間', en: 'within the limits' },
          over: { 'zh-TW': '超過上限', en: 'above the maximum' },
        },
      },
    },
    outcomes: {
      'administrators-too-few': { 'zh-TW': '系統管理者不足', en: 'too few system administrators' },
      'seeds-too-few': { 'zh-TW': '種子人員不足', en: 'too few seed staff' },
      'seeds-too-many': { 'zh-TW': '種子人員過多', en: 'too many seed staff' },
    },
  },
  'support.technical-team': {
    columns: {
      vendorCommissioned: { name: { 'zh-TW': '已委託廠商', en: 'a vendor is commissioned' } },
      leaders: { name: { 'zh-TW': '組長', en: 'leaders' }, members: { appointedBy, post } },
      leaderCount: { name: { 'zh-TW': '組長人數', en: 'number of leaders' } },
      appointedBy,
      post,
    },
    outcomes: {
      'leader-count': { 'zh-TW': '組長不是一人', en: 'there is not exactly one leader' },
      'leader-appointment': { 'zh-TW': '組長不是由廠商指派', en: 'a leader was not appointed by the vendor' },
      'leader-post': {
        'zh-TW': '組長不是資深工程人員或主管',
        en: 'a leader is neither a senior engineer nor a manager',
      },
    },
  },
  'support.replacement-request': {
    columns: {
      role: { name: { 'zh-TW': '人員', en: 'person' }, values: labelTexts.role },
      unsuitability: {
        name: { 'zh-TW': '不適任之情事', en: 'unsuitability' },
        values: {
          found: { 'zh-TW': '發現', en: 'found' },
          assessed: { 'zh-TW': '評估', en: 'assessed' },
          none: { 'zh-TW': '無', en: 'none' },
        },
      },
    },
  },
}
