import * as z from 'zod/mini'
import { dayKinds } from '../calendar/calendar-day'
import { choice, list, orNone, orNull, truth } from '../kernel/plain-schemas'
import { finiteNumber, isoDate as date, type Schema } from '../kernel/schema'

export { choice, list, orNone, orNull, truth } from '../kernel/plain-schemas'
export { finiteNumber as number, isoDate as date } from '../kernel/schema'

/** The figures that a step carries, each by its name. */
export type FigureSchemas = Readonly<Record<string, Schema<unknown>>>

/** Figures as they are once read. */
export type FiguresOf<Schemas> = {
  readonly [Name in keyof Schemas as MayLack<Schemas[Name], never, Name>]: Read<Schemas[Name]>
} & {
  readonly [Name in keyof Schemas as MayLack<Schemas[Name], Name, never>]?: Exclude<Read<Schemas[Name]>, undefined>
}

type Read<Figure> = Figure extends Schema<infer Value> ? Value : never
type MayLack<Figure, Yes, No> = undefined extends Read<Figure> ? Yes : No

/** Steps that carry the same figures. */
export function each<const Code extends string, Figures extends FigureSchemas>(
  codes: readonly Code[],
  figures: Figures,
): Readonly<Record<Code, Figures>> {
  return Object.fromEntries(codes.map((code) => [code, figures])) as Record<Code, Figures>
}

export function text(): Schema<string> {
  return z.string()
}

/** Days of a limit that are no ordinary workdays. */
export function dayFigures() {
  const name = orNull(objectFigure({ 'zh-TW': text(), en: text() }))
  const run = objectFigure({ from: date(), through: date(), why: choice([...dayKinds, 'start-day']), name })
  return { days: list(run) }
}

/** By which calendar days were counted; `provisional` where some day of them is projected. */
export function coverageFigures() {
  return {
    edition: text(),
    replacedYears: orNone(list(finiteNumber())),
    closuresChecked: orNull(objectFigure({ from: date(), through: date() })),
    provisional: truth(),
  }
}

/** A figure that is an object. */
export function objectFigure<Shape extends FigureSchemas>(shape: Shape): Schema<FiguresOf<Shape>> {
  return z.object(shape) as Schema<FiguresOf<Shape>>
}
