import type { LocalizedText } from '../../kernel/locale'
import type { BodyKind } from '../../law/c02-definitions/index'
import type { Scope, ScopeFacts } from '../../law/c03-scope/index'
import type { SystemOrigin } from '../../law/c05-governance/index'

/** The words about bodies and the systems that they use. */
export interface BodyLabelValues {
  'body-kind': BodyKind | 'doit' | 'not-listed'
  exclusion: ScopeFacts['exclusion']
  origin: SystemOrigin
  scope: Scope
}

export const bodyLabels: {
  readonly [Kind in keyof BodyLabelValues]: Readonly<Record<BodyLabelValues[Kind], LocalizedText>>
} = {
  'body-kind': {
    'first-level': { 'zh-TW': '一級機關', en: 'first-level agency' },
    'second-level': { 'zh-TW': '二級機關', en: 'second-level agency' },
    enterprise: { 'zh-TW': '事業機構', en: 'public enterprise' },
    'district-office': { 'zh-TW': '區公所', en: 'district office' },
    school: { 'zh-TW': '學校', en: 'school' },
    doit: { 'zh-TW': '資訊局', en: 'the bureau' },
    'not-listed': { 'zh-TW': '不在規範所列之內', en: 'not named by the regulation' },
  },
  exclusion: {
    none: { 'zh-TW': '未提出排除', en: 'no exclusion proposed' },
    proposed: { 'zh-TW': '已提出排除，尚未核定', en: 'exclusion proposed' },
    'approved-by-mayor': { 'zh-TW': '市長已核定排除', en: 'exclusion approved by the mayor' },
  },
  origin: {
    'specific-bodies': { 'zh-TW': '因應特定機關、機構、學校或區公所的需求', en: 'for the needs of specific bodies' },
    'city-wide': { 'zh-TW': '非因應特定機關的需求', en: 'for the whole city' },
  },
  scope: {
    'in-scope': { 'zh-TW': '適用本規範', en: 'the regulation applies' },
    excluded: { 'zh-TW': '經核定排除，不適用', en: 'excluded with the approval of the mayor' },
    'out-of-scope': { 'zh-TW': '不在適用範圍', en: 'out of scope' },
  },
}
