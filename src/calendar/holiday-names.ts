import { type LocalizedText, text } from '../kernel/locale'

/** English for the remarks of the official calendar; the names are the usual ones, no official list exists. */
const english: Readonly<Record<string, string>> = {
  開國紀念日: 'Founding Day',
  小年夜: "Day before Lunar New Year's Eve",
  農曆除夕: "Lunar New Year's Eve",
  春節: 'Spring Festival',
  和平紀念日: 'Peace Memorial Day',
  兒童節: "Children's Day",
  民族掃墓節: 'Tomb Sweeping Day',
  清明節: 'Tomb Sweeping Day',
  勞動節: 'Labor Day',
  端午節: 'Dragon Boat Festival',
  中秋節: 'Mid-Autumn Festival',
  孔子誕辰紀念日: "Confucius' Birthday",
  '孔子誕辰紀念日/教師節': "Confucius' Birthday / Teachers' Day",
  國慶日: 'National Day',
  臺灣光復暨金門古寧頭大捷紀念日: 'Taiwan Retrocession and Guningtou Victory Memorial Day',
  行憲紀念日: 'Constitution Day',
  補假: 'Substitute holiday',
  放假: 'Day off',
  調整放假: 'Bridge holiday',
  調整上班: 'Make-up workday',
  補行上班: 'Make-up workday',
}

/**
 * A remark with its English, of two holidays on one day that of both; a remark that is not known stands for itself in
 * both languages.
 */
export function holidayName(remark: string): LocalizedText | null {
  if (remark === '') return null
  const holidays = remark.split('及')
  const known = holidays.every((holiday) => Object.hasOwn(english, holiday))
  return text(remark, known ? holidays.map((holiday) => english[holiday]).join(' and ') : remark)
}
