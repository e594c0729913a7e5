import { InvalidInputError } from '../../kernel/errors'
import { issueMaker } from '../../kernel/issue'

/** What can be wrong with facts that are partly known. */
export const partialFactMessages = {
  'fits-nothing': 'fit together in no case: whatever the facts that are missing, a check between fields fails',
} as const

const partialFactIssue = /* @__PURE__ */ issueMaker<keyof typeof partialFactMessages>(partialFactMessages)

/** Facts each of which is sound, and which no others could complete. */
export function fitsNothing(rule: string): InvalidInputError {
  return new InvalidInputError([partialFactIssue('', 'fits-nothing')], rule)
}
