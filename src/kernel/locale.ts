/** The languages that the library speaks. */
export const locales = /* @__PURE__ */ Object.freeze(['zh-TW', 'en'] as const)

/** One of {@link locales}. */
export type Locale = (typeof locales)[number]

/** The same text in both languages. */
export type LocalizedText = Readonly<Record<Locale, string>>
