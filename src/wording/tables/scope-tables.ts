import { labelTexts } from '../label-texts'
import { bodyKind } from './shared-columns'
import type { TablesOf } from './table-texts'

/** 貳 · 參 · 肆. */
export const scopeTables: TablesOf<'definitions.is-major-system' | 'scope.applies-to' | 'phases.first-applicable'> = {
  'definitions.is-major-system': {
    columns: {
      developer: {
        name: { 'zh-TW': '開發單位', en: 'developer' },
        values: { doit: { 'zh-TW': '資訊局', en: 'the bureau' }, other: { 'zh-TW': '其他單位', en: 'somebody else' } },
      },
      userBodies: { name: { 'zh-TW': '使用的機關數', en: 'bodies that use it' } },
      approved: { name: { 'zh-TW': '經簽可認定', en: 'recognised by memorandum' } },
    },
  },
  'scope.applies-to': {
    columns: {
      kind: bodyKind,
      exclusion: { name: { 'zh-TW': '排除情形', en: 'exclusion' }, values: labelTexts.exclusion },
    },
  },
  'phases.first-applicable': {
    columns: {
      reached: {
        name: { 'zh-TW': '頒布時最遠的階段', en: 'furthest phase on promulgation' },
        values: { ...labelTexts.phase, none: { 'zh-TW': '尚未開始', en: 'none begun' } },
      },
    },
  },
}
