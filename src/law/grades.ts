/** The grades of the appraisal, from the highest (9.4). */
export const grades = /* @__PURE__ */ Object.freeze(['A+', 'A', 'B', 'C', 'D', 'E'] as const)

/**
 * One of {@link grades}.
 *
 * - `A+`: A+ · A+
 * - `A`: A · A
 * - `B`: B · B
 * - `C`: C · C
 * - `D`: D · D
 * - `E`: E · E
 */
export type Grade = (typeof grades)[number]
