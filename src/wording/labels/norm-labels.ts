import type { LocalizedText } from '../../kernel/locale'
import type { Actor } from '../../law/register/norms/norm'

/** The words about norms: who acts. */
export interface NormLabelValues {
  actor: Actor
}

export const normLabels: {
  readonly [Kind in keyof NormLabelValues]: Readonly<Record<NormLabelValues[Kind], LocalizedText>>
} = {
  actor: {
    regulation: { 'zh-TW': '本規範', en: 'the regulation' },
    unnamed: { 'zh-TW': '條文未指明', en: 'not named' },
    doit: { 'zh-TW': '資訊局', en: 'the bureau' },
    mayor: { 'zh-TW': '市長', en: 'the mayor' },
    'city-executive': { 'zh-TW': '府級長官', en: 'a city executive' },
    body: { 'zh-TW': '機關、機構、區公所或學校', en: 'a body' },
    council: { 'zh-TW': '協調會報', en: 'the council' },
    'steering-group': { 'zh-TW': '推動統籌小組', en: 'a steering group' },
    'working-group': { 'zh-TW': '推動工作小組', en: 'a working group' },
    convener: { 'zh-TW': '召集人', en: 'the convener' },
    'deputy-convener': { 'zh-TW': '副召集人', en: 'the deputy convener' },
    representative: { 'zh-TW': '常任代表與機關代表', en: 'a representative' },
    attendees: { 'zh-TW': '出席人員', en: 'those present' },
    secondee: { 'zh-TW': '借調人員', en: 'seconded staff' },
    administrator: { 'zh-TW': '系統管理者', en: 'a system administrator' },
    seed: { 'zh-TW': '種子人員', en: 'seed staff' },
    user: { 'zh-TW': '一般使用者', en: 'a user' },
    hotline: { 'zh-TW': '8585 資訊客服專線', en: 'the 8585 service line' },
    'technical-team': { 'zh-TW': '技術支援服務小組', en: 'the technical support team' },
    vendor: { 'zh-TW': '廠商', en: 'the vendor' },
    trainee: { 'zh-TW': '受訓學員', en: 'a trainee' },
    instructor: { 'zh-TW': '講師', en: 'an instructor' },
    staff: { 'zh-TW': '機關同仁', en: 'people of a body' },
    outsider: { 'zh-TW': '府外人士', en: 'an outsider' },
  },
}
