/**
 * A date of which date-fns reads and sets the parts in UTC, so no time zone leaks in: as many of them as the functions
 * used here ask for. The package `@date-fns/utc` does it for all parts, but copies methods on to a prototype when it is
 * imported and asks for the time of day, and a host that has frozen its intrinsics allows neither.
 */
export class UtcDate extends Date {
  override getFullYear(): number {
    return this.getUTCFullYear()
  }

  override getMonth(): number {
    return this.getUTCMonth()
  }

  override getDate(): number {
    return this.getUTCDate()
  }

  override setFullYear(...parts: Parameters<Date['setUTCFullYear']>): number {
    return this.setUTCFullYear(...parts)
  }

  override setMonth(...parts: Parameters<Date['setUTCMonth']>): number {
    return this.setUTCMonth(...parts)
  }

  override setDate(day: number): number {
    return this.setUTCDate(day)
  }

  override setHours(...parts: Parameters<Date['setUTCHours']>): number {
    return this.setUTCHours(...parts)
  }
}
