import { text } from '../../kernel/locale'
import { catalogue } from '../catalogue'
import type { Labels } from './labels'
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

export const bodyKindLabels = /* @__PURE__ */ catalogue<Labels<BodyLabelValues['body-kind']>>(() => ({
  'first-level': text('一級機關', 'first-level agency'),
  'second-level': text('二級機關', 'second-level agency'),
  enterprise: text('事業機構', 'public enterprise'),
  'district-office': text('區公所', 'district office'),
  school: text('學校', 'school'),
  doit: text('資訊局', 'the bureau'),
  'not-listed': text('不在規範所列之內', 'not named by the regulation'),
}))

export const exclusionLabels = /* @__PURE__ */ catalogue<Labels<BodyLabelValues['exclusion']>>(() => ({
  none: text('未提出排除', 'no exclusion proposed'),
  proposed: text('已提出排除，尚未核定', 'exclusion proposed'),
  'approved-by-mayor': text('市長已核定排除', 'exclusion approved by the mayor'),
}))

export const originLabels = /* @__PURE__ */ catalogue<Labels<BodyLabelValues['origin']>>(() => ({
  'specific-bodies': text('因應特定機關、機構、學校或區公所的需求', 'for the needs of specific bodies'),
  'city-wide': text('非因應特定機關的需求', 'for the whole city'),
}))

export const scopeLabels = /* @__PURE__ */ catalogue<Labels<BodyLabelValues['scope']>>(() => ({
  'in-scope': text('適用本規範', 'the regulation applies'),
  excluded: text('經核定排除，不適用', 'excluded with the approval of the mayor'),
  'out-of-scope': text('不在適用範圍', 'out of scope'),
}))
