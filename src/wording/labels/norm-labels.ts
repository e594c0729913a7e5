import { text } from '../../kernel/locale'
import { catalogue } from '../catalogue'
import type { Labels } from './labels'
import type { Actor } from '../../law/register/norms/norm'

/** The words about norms: who acts. */
export interface NormLabelValues {
  actor: Actor
}

export const actorLabels = /* @__PURE__ */ catalogue<Labels<NormLabelValues['actor']>>(() => ({
  regulation: text('本規範', 'the regulation'),
  unnamed: text('條文未指明', 'not named'),
  doit: text('資訊局', 'the bureau'),
  mayor: text('市長', 'the mayor'),
  'city-executive': text('府級長官', 'a city executive'),
  body: text('機關、機構、區公所或學校', 'a body'),
  council: text('協調會報', 'the council'),
  'steering-group': text('推動統籌小組', 'a steering group'),
  'working-group': text('推動工作小組', 'a working group'),
  convener: text('召集人', 'the convener'),
  'deputy-convener': text('副召集人', 'the deputy convener'),
  representative: text('常任代表與機關代表', 'a representative'),
  attendees: text('出席人員', 'those present'),
  secondee: text('借調人員', 'seconded staff'),
  administrator: text('系統管理者', 'a system administrator'),
  seed: text('種子人員', 'seed staff'),
  user: text('使用者', 'a user'),
  hotline: text('8585 資訊客服專線', 'the 8585 service line'),
  'technical-team': text('技術支援服務小組', 'the technical support team'),
  vendor: text('廠商', 'the vendor'),
  trainee: text('受訓學員', 'a trainee'),
  instructor: text('講師', 'an instructor'),
  staff: text('機關同仁', 'people of a body'),
  outsider: text('府外人士', 'an outsider'),
}))
