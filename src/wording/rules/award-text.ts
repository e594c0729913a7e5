import { text } from '../../kernel/locale'
import type { Award } from '../../law/award'
import { chinese } from '../chinese'
import { counted, english } from '../english'
import { awardLabels } from '../labels/person-labels'

/** What an award is. */
export const awardText = /* @__PURE__ */ text(
  (award: Award): string => {
    if (award === null) return '不予獎勵'
    const { kind, min, max } = award
    return `${chinese(awardLabels, kind)} ${min === max ? min : `${min} 次或 ${max}`} 次`
  },
  (award: Award): string => {
    if (award === null) return 'no award'
    const { kind, min, max } = award
    const name = english(awardLabels, kind)
    return min === max ? counted(min, name) : `${min} or ${counted(max, name)}`
  },
)
