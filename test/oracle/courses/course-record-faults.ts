import { sortedOnce } from '../outcome'

/** The paths at which a course record is refused, field by field and then between fields. */
export function faultsOfCourseRecord(facts: unknown): string[] {
  if (!isObject(facts)) return ['']
  const paths: string[] = []
  const wrong = (path: string, sound: boolean): boolean => {
    if (!sound) paths.push(path)
    return sound
  }
  unknownKeys(facts, ['course', 'totalHours', 'leaves', 'absences', 'outcome', 'earlier', 'asOf'], '', paths)
  wrong('course', ['administrator', 'seed', 'instructor'].includes(facts['course'] as string))
  const total = facts['totalHours']
  let hoursSound = wrong('totalHours', isHours(total, 0.5) && (total as number) <= 1000)
  const results = ['passed', 'failed', 'expelled']
  wrong('outcome', facts['outcome'] === null || results.includes(facts['outcome'] as string))
  if (wrong('earlier', Array.isArray(facts['earlier'])))
    (facts['earlier'] as unknown[]).forEach((result, index) => {
      wrong(`earlier.${index}`, results.includes(result as string))
    })
  const asOf = facts['asOf']
  const asOfSound = wrong('asOf', isDate(asOf))

  const hours: [path: string, hours: number][] = []
  const ids = new Set<string>()
  if (wrong('leaves', Array.isArray(facts['leaves'])))
    (facts['leaves'] as unknown[]).forEach((leave, index) => {
      const at = `leaves.${index}`
      if (!isObject(leave)) {
        paths.push(at)
        hoursSound = false
        return
      }
      unknownKeys(leave, ['id', 'on', 'through', 'hours', 'officialHours', 'filedOn', 'urgent'], `${at}.`, paths)
      const { id, on, through, officialHours, filedOn, urgent } = leave
      if (wrong(`${at}.id`, typeof id === 'string' && id.trim() !== '')) {
        const compared = (id as string).trim().normalize('NFC')
        wrong(`${at}.id`, !ids.has(compared))
        ids.add(compared)
      }
      const onSound = wrong(`${at}.on`, isDate(on))
      if (through !== undefined && wrong(`${at}.through`, isDate(through)) && onSound)
        wrong(`${at}.through`, (through as string) >= (on as string))
      const ownHoursSound = wrong(`${at}.hours`, isHours(leave['hours'], 0.5))
      if (ownHoursSound) hours.push([`${at}.hours`, leave['hours'] as number])
      else hoursSound = false
      if (officialHours !== undefined && wrong(`${at}.officialHours`, isHours(officialHours, 0)) && ownHoursSound)
        wrong(`${at}.officialHours`, (officialHours as number) <= (leave['hours'] as number))
      if (wrong(`${at}.filedOn`, filedOn === null || isDate(filedOn)) && filedOn !== null && asOfSound)
        wrong(`${at}.filedOn`, (filedOn as string) <= (asOf as string))
      wrong(`${at}.urgent`, typeof urgent === 'boolean')
    })
  else hoursSound = false

  if (wrong('absences', Array.isArray(facts['absences'])))
    (facts['absences'] as unknown[]).forEach((absence, index) => {
      const at = `absences.${index}`
      if (!isObject(absence)) {
        paths.push(at)
        hoursSound = false
        return
      }
      unknownKeys(absence, ['on', 'hours'], `${at}.`, paths)
      if (wrong(`${at}.on`, isDate(absence['on'])) && asOfSound)
        wrong(`${at}.on`, (absence['on'] as string) <= (asOf as string))
      if (wrong(`${at}.hours`, isHours(absence['hours'], 0.5))) hours.push([`${at}.hours`, absence['hours'] as number])
      else hoursSound = false
    })
  else hoursSound = false

  // No entry is to blame alone for a sum, so each one is named.
  const sum = hours.reduce((before, [, added]) => before + added, 0)
  if (hoursSound && sum > (total as number)) paths.push(...hours.map(([path]) => path))
  return sortedOnce(paths)
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function unknownKeys(value: Record<string, unknown>, known: readonly string[], prefix: string, paths: string[]): void {
  for (const key of Object.keys(value)) if (!known.includes(key)) paths.push(`${prefix}${key}`)
}

function isHours(value: unknown, least: number): boolean {
  return typeof value === 'number' && Number.isInteger(value * 2) && value >= least
}

function isDate(value: unknown): boolean {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false
  const [year = 0, month = 0, day = 0] = value.split('-').map(Number)
  if (year < 1900 || year > 2100 || month < 1 || month > 12) return false
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
  return day >= 1 && day <= (lengths[month - 1] ?? 0)
}
