import { text } from '../../../kernel/locale'
import type { TraineeRole } from '../../../law/c07-training/index'
import { chinese } from '../../chinese'
import { english, listed } from '../../english'
import { roleLabels } from '../../labels/person-labels'

/** Those of the roles that free from the digital course. */
export const exemptRoles = /* @__PURE__ */ text(
  (roles: readonly TraineeRole[]) =>
    freeing(roles)
      .map((role) => chinese(roleLabels, role))
      .join('、'),
  (roles: readonly TraineeRole[]) => listed(freeing(roles).map((role) => english(roleLabels, role))),
)

function freeing(roles: readonly TraineeRole[]): readonly TraineeRole[] {
  return roles.filter((role) => role !== 'general-user')
}
