/** Whose replacement can be asked for. */
export const replaceableRoles = /* @__PURE__ */ Object.freeze(['administrator', 'seed'] as const)

/**
 * One of {@link replaceableRoles}.
 *
 * - `administrator`: 系統管理者 · system administrator
 * - `seed`: 種子人員 · seed staff
 */
export type ReplaceableRole = (typeof replaceableRoles)[number]

/** Whether the bureau found somebody to be unsuitable (發現), assessed them to be so (評估), or neither. */
export const unsuitabilities = /* @__PURE__ */ Object.freeze(['found', 'assessed', 'none'] as const)

/**
 * One of {@link unsuitabilities}.
 *
 * - `found`: 發現 · found
 * - `assessed`: 評估 · assessed
 * - `none`: 無 · none
 */
export type Unsuitability = (typeof unsuitabilities)[number]
