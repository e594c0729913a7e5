/** Who developed a system: the Department of Information Technology or anybody else. */
export const developers = /* @__PURE__ */ Object.freeze(['doit', 'other'] as const)

/**
 * One of {@link developers}.
 *
 * - `doit`: 資訊局 · the bureau
 * - `other`: 其他單位 · somebody else
 */
export type Developer = (typeof developers)[number]
