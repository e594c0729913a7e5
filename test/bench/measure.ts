import { do_not_optimize, measure } from 'mitata'

/**
 * The median time of one call in nanoseconds. The calls are given as a function that makes `calls` of them; they are
 * made for so many nanoseconds.
 */
export async function nanoseconds(run: () => unknown, calls = 1, cpuTime = 400e6): Promise<number> {
  const { p50 } = await measure(
    () => {
      do_not_optimize(run())
    },
    { min_cpu_time: cpuTime },
  )
  return p50 / calls
}

/** The median time of one call of which the answer comes later. */
export async function nanosecondsAwaited(run: () => Promise<unknown>): Promise<number> {
  const { p50 } = await measure(
    async () => {
      do_not_optimize(await run())
    },
    { min_cpu_time: 400e6 },
  )
  return p50
}

/** A line of the report: what was measured, and whether it is what was aimed at. */
export interface Finding {
  readonly what: string
  readonly measured: string
  readonly goal: string
  readonly reached: boolean | null
}

export function inTime(value: number): string {
  if (value < 1e3) return `${value.toFixed(1)} ns`
  return value < 1e6 ? `${(value / 1e3).toFixed(2)} µs` : `${(value / 1e6).toFixed(2)} ms`
}

export function atMost(what: string, value: number, limit: number, write: (value: number) => string): Finding {
  return { what, measured: write(value), goal: `at most ${write(limit)}`, reached: value <= limit }
}

export function atLeast(what: string, value: number, limit: number, write: (value: number) => string): Finding {
  return { what, measured: write(value), goal: `at least ${write(limit)}`, reached: value >= limit }
}

/** A figure that is only shown. */
export function shown(what: string, measured: string): Finding {
  return { what, measured, goal: '', reached: null }
}

export const asRatio = (value: number): string => `${value.toFixed(2)} times`
