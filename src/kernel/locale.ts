/** The languages that the library speaks. */
export const locales = /* @__PURE__ */ Object.freeze(['zh-TW', 'en'] as const)

/** One of {@link locales}. */
export type Locale = (typeof locales)[number]

/** The same in both languages. */
export type Localized<Said> = Readonly<Record<Locale, Said>>

/** The same text in both languages. */
export type LocalizedText = Localized<string>

/** A text, or how one is made, in both languages. A further language makes the compiler name every place. */
export function text(chinese: string, english: string): LocalizedText
export function text<Said>(
  chinese: (said: Said) => string,
  english: (said: Said) => string,
): Localized<(said: Said) => string>
export function text(chinese: unknown, english: unknown): Localized<unknown> {
  return { 'zh-TW': chinese, en: english }
}
