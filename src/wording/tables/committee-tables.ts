import { labelTexts } from '../label-texts'
import { asOf, bodyKind, centers, committee, inRollout, phase, post, roles } from './shared-columns'
import type { TablesOf } from './table-texts'

const convener = { 'zh-TW': '召集人', en: 'convener' }
const agency = {
  name: { 'zh-TW': '服務機關', en: 'serves at' },
  values: { doit: { 'zh-TW': '資訊局', en: 'the bureau' }, other: { 'zh-TW': '其他機關', en: 'another body' } },
}
const senior = { 'zh-TW': '簡任以上', en: 'senior rank or above' }

/** 伍: who sets committees up, how often they meet, and the two groups. */
export const committeeTables: TablesOf<
  | 'governance.committee-duty'
  | 'governance.meeting-duty'
  | 'governance.may-merge'
  | 'governance.steering-composition'
  | 'governance.secondment'
  | 'governance.dissolution'
  | 'governance.working-group-composition'
  | 'governance.working-group-chair'
> = {
  'governance.committee-duty': { columns: { committee, kind: bodyKind, inRollout, phase } },
  'governance.meeting-duty': { columns: { committee, phase } },
  'governance.may-merge': {
    columns: {
      committee,
      a: { name: { 'zh-TW': '甲組成員', en: 'members of the first group' } },
      b: { name: { 'zh-TW': '乙組成員', en: 'members of the second group' } },
      members: {
        name: { 'zh-TW': '兩組成員', en: 'members of both' },
        values: { same: { 'zh-TW': '相同', en: 'the same' }, different: { 'zh-TW': '不同', en: 'different' } },
      },
    },
    outcomes: {
      'same-members': { 'zh-TW': '成員相同，得合併', en: 'the same members: the groups may merge' },
      'different-members': { 'zh-TW': '成員不同，不得合併', en: 'different members: the groups may not merge' },
    },
  },
  'governance.steering-composition': {
    columns: {
      convener: { name: convener, members: { agency, senior: { name: senior } } },
      deputyConvener: { name: { 'zh-TW': '副召集人', en: 'deputy convener' }, members: { agency, post } },
      members: { name: { 'zh-TW': '組員人數', en: 'members' } },
      asOf,
      agency,
      senior: { name: senior },
      post,
      centers,
    },
    outcomes: {
      'convener-agency': { 'zh-TW': '召集人不是資訊局人員', en: 'the convener does not serve at the bureau' },
      'convener-grade': { 'zh-TW': '召集人未達簡任', en: 'the convener is below senior rank' },
      'deputy-agency': { 'zh-TW': '副召集人不是資訊局人員', en: 'the deputy does not serve at the bureau' },
      'deputy-post': { 'zh-TW': '副召集人不是組長', en: 'the deputy is no section chief' },
      'members-none': { 'zh-TW': '沒有組員', en: 'there are no members' },
    },
  },
  'governance.secondment': {
    columns: { origin: { name: { 'zh-TW': '系統開發緣由', en: 'made' }, values: labelTexts.origin }, phase },
  },
  'governance.dissolution': {
    columns: {
      committee,
      retiredOn: { name: { 'zh-TW': '下線退場日', en: 'day of retirement' } },
      asOf,
      retirement: {
        name: { 'zh-TW': '下線退場日已過', en: 'day of retirement' },
        values: { 'not-passed': { 'zh-TW': '否', en: 'not passed' }, passed: { 'zh-TW': '是', en: 'passed' } },
      },
    },
  },
  'governance.working-group-composition': {
    columns: {
      convenerFirstTierHead: {
        name: { 'zh-TW': '召集人為一級單位主管以上', en: 'convener is a first-tier head or above' },
      },
      members: {
        name: { 'zh-TW': '成員', en: 'members' },
        members: { id: { name: { 'zh-TW': '姓名', en: 'name' } }, roles },
      },
      administrator: { name: { 'zh-TW': '系統管理人員人數', en: 'number of administrators' } },
      seed: { name: { 'zh-TW': '系統種子人員人數', en: 'number of seed staff' } },
      appointed: {
        name: { 'zh-TW': '受指派人員', en: 'appointed' },
        members: {
          id: { name: { 'zh-TW': '姓名', en: 'name' } },
          role: {
            name: { 'zh-TW': '身分', en: 'role' },
            values: {
              administrator: { 'zh-TW': '系統管理人員', en: 'administrator' },
              seed: { 'zh-TW': '系統種子人員', en: 'seed staff' },
            },
          },
        },
      },
      unheld: { name: { 'zh-TW': '受指派而未列入的人次', en: 'number appointed who are no members' } },
      people: { name: { 'zh-TW': '擔任其一的人數', en: 'number of people of either role' } },
    },
    outcomes: {
      'convener-rank': { 'zh-TW': '召集人不是一級單位主管以上人員', en: 'the convener ranks below a first-tier head' },
      'administrator-missing': { 'zh-TW': '沒有系統管理人員', en: 'there is no system administrator' },
      'seed-missing': { 'zh-TW': '沒有系統種子人員', en: 'there is no seed staff member' },
      'appointed-missing': {
        'zh-TW': '受指派的人員未全部列入',
        en: 'not everyone who was appointed is a member',
      },
      'needs-two-people': {
        'zh-TW': '系統管理人員與種子人員由同一人擔任',
        en: 'one person is administrator and seed at once',
      },
    },
  },
  'governance.working-group-chair': { columns: { convener: { name: convener, values: labelTexts.presence } } },
}
