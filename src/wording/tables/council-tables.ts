import { labelTexts } from '../label-texts'
import { asOf, bodyKind, centers, post } from './shared-columns'
import type { TablesOf } from './table-texts'

const convener = { 'zh-TW': '召集人', en: 'convener' }
const deputyConvener = { 'zh-TW': '副召集人', en: 'deputy convener' }
const from = { ...bodyKind, name: { 'zh-TW': '指派的機關', en: 'sent by' } }
const firstTierHead = { name: { 'zh-TW': '一級單位以上主管', en: 'first-tier head or above' } }

/** 伍、一 協調會報. */
export const councilTables: TablesOf<
  | 'governance.council-composition'
  | 'governance.seat-follows-post'
  | 'governance.council-chair'
  | 'governance.council-proxy'
  | 'governance.invitation'
> = {
  'governance.council-composition': {
    columns: {
      convener: { name: convener, values: labelTexts.post },
      deputyConvener: { name: deputyConvener, values: labelTexts.post },
      standingRepresentatives: {
        name: { 'zh-TW': '常任代表', en: 'standing representatives' },
        values: labelTexts.post,
      },
      agencyRepresentatives: {
        name: { 'zh-TW': '機關代表', en: 'agency representatives' },
        members: { from, firstTierHead },
      },
      asOf,
      standing: { name: { 'zh-TW': '常任代表人數', en: 'number of standing representatives' } },
      post,
      centers,
      from,
      firstTierHead,
      representatives: {
        name: { 'zh-TW': '機關代表人數', en: 'agency representatives' },
        values: { enough: { 'zh-TW': '已足', en: 'enough' }, 'too-few': { 'zh-TW': '不足', en: 'too few' } },
      },
    },
    outcomes: {
      'convener-pair': { 'zh-TW': '召集人與副召集人的搭配不符規定', en: 'convener and deputy are of neither pair' },
      'standing-count': { 'zh-TW': '常任代表不是兩人', en: 'there are not two standing representatives' },
      'standing-post': { 'zh-TW': '常任代表不是組長', en: 'a standing representative is no section chief' },
      'representative-source': {
        'zh-TW': '機關代表的指派機關不符規定',
        en: 'a representative is sent by a body that sends none',
      },
      'representative-rank': {
        'zh-TW': '機關代表不是一級單位以上主管',
        en: 'a representative ranks below a first-tier head',
      },
      'representative-none': { 'zh-TW': '未置機關代表', en: 'there are no agency representatives' },
    },
  },
  'governance.seat-follows-post': {
    columns: {
      leftPostOn: { name: { 'zh-TW': '離開本職之日', en: 'day of leaving the post' } },
      asOf,
      post: {
        name: { 'zh-TW': '本職', en: 'post' },
        values: { held: { 'zh-TW': '仍在任', en: 'still held' }, left: { 'zh-TW': '已離開', en: 'left' } },
      },
    },
    outcomes: {
      held: { 'zh-TW': '仍任會報職務', en: 'the seat is held' },
      ended: { 'zh-TW': '會報職務已終止', en: 'the seat has ended' },
    },
  },
  'governance.council-chair': {
    columns: {
      convener: { name: convener, values: labelTexts.presence },
      deputyConvener: { name: deputyConvener, values: labelTexts.presence },
    },
  },
  'governance.council-proxy': {
    columns: {
      seat: { name: { 'zh-TW': '席次', en: 'seat' }, values: labelTexts.seat },
      proxyIsSupervisor: { name: { 'zh-TW': '代理人為該機關主管', en: 'proxy is a supervisor of the body' } },
    },
  },
  'governance.invitation': {
    columns: { invitee: { name: { 'zh-TW': '邀請對象', en: 'invited' }, values: labelTexts.invitee } },
  },
}
