import { InvalidInputError } from '../kernel/errors'
import { issueMaker } from '../kernel/issue'

const contradiction = /* @__PURE__ */ issueMaker<'fits-nothing'>({ 'fits-nothing': 'fit together in no case: whatever the facts that are missing, a check between fields fails' })

/** Facts each of which is sound, and which no others could complete. */
export function fitsNothing(rule: string): InvalidInputError {
  return new InvalidInputError([contradiction('', 'fits-nothing')], rule)
}
