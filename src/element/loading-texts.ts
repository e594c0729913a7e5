import { type Locale, text } from '../kernel/locale'

/** What is said before the form with all its words is there. */
export const loadingTexts: Readonly<Record<'failed', Readonly<Record<Locale, string>>>> = {
  failed: text(
    '表單無法載入；以下內容仍可閱讀。',
    'The form could not be fetched; what stands here can still be read.',
  ),
}
