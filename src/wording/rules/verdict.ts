import { text } from '../../kernel/locale'

/** The verdict of a check. */
export const verdict = /* @__PURE__ */ text(
  ({ compliant }: { readonly compliant: boolean }) => (compliant ? '符合規定' : '不符規定'),
  ({ compliant }: { readonly compliant: boolean }) => (compliant ? 'compliant' : 'not compliant'),
)
