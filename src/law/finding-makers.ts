import { type Condition, type Scalar, atLeast, below, moreThan, oneOf } from '../kernel/condition'
import type { Declared, InputsOf } from '../kernel/cut'
import { type TableDefinition, decisionTable } from '../kernel/decision-table'
import type { Json, JsonObject } from '../kernel/json'
import { type MeasureOf, countOf, measured, memberOf } from '../kernel/measure'
import { type Schema, entryOf, membersOf, optionsOf } from '../kernel/schema'
import type { FindingDetail, FindingTable } from './finding'
import type { ClauseId } from './clause-id'
import type { RepairObject } from './repair'
import type { Ids, ReadingOf } from './rule'
import type { RuleId } from './rule-id'
import type { Steps } from './steps'
import { type CodeOf, mapRows } from '../kernel/table-rows'
import type { CodeShown, ColumnOf, RuleRows } from './table-rule'

/** What a finding that is said in one line says, beside what must be; `Figures` are those of its steps. */
interface Said<Id extends RuleId, Figures> {
  /** Where it is not the clause of the whole check. */
  readonly clause?: ClauseId | undefined
  /** What is found where all is well. */
  readonly met: CodeShown<Id, Figures>
  /** What is added, removed or replaced to fix it. */
  readonly what: RepairObject
}

/** Something must have one of some values. */
interface MustBe<Id extends RuleId, Value, Figures> extends Said<Id, Figures> {
  readonly mustBe: Value | readonly Value[]
  /** What is found otherwise; the code of the finding where it is left out. */
  readonly otherwise?: CodeShown<Id, Figures>
}

/** There must be so many, or so many at least. */
interface MustNumber<Id extends RuleId, Facts, As, Figure extends string> extends Said<Id, Record<Figure, number>> {
  /** The list whose entries are counted; those of some kind where `counting` says so. */
  readonly of: keyof Facts & string
  readonly counting?: MeasureOf<'count' | 'with', keyof Facts & string>
  /** What the count is called in the table. */
  readonly as: As
  /** What the step calls it, where it is not as the table calls it. */
  readonly figure?: Figure
  readonly exactly?: number
  readonly atLeast?: number
  /** Lists that show everything that can be counted, where none of one entry, two or three does. */
  readonly examples?: () => readonly Facts[keyof Facts & string][]
}

/** A finding as a table of its own. */
interface WrittenOut<Item, Derive, Rows> extends Pick<TableDefinition<Item, never, never, Ids>, 'examples' | 'refuse'> {
  readonly clause?: ClauseId | undefined
  readonly derive?: Derive
  /** A row that says nothing comes to the finding. */
  readonly rows: Rows
}

/** A finding about the facts as a whole. */
interface Whole<Facts, Derive, Rows, Figures> extends WrittenOut<Facts, Derive, Rows> {
  /** The figures of the step; the columns that were looked at where it is left out. */
  readonly figures?: (facts: Facts, reading: ReadingOf) => Figures
  readonly detail: (facts: Facts, reading: ReadingOf) => FindingDetail | readonly FindingDetail[]
}

/** A finding about each entry of a list: about an item made of the entry and of what else is looked at. */
interface EachOf<Facts, ListEntry, Item, Derive, Rows, Figures> extends WrittenOut<Item, Derive, Rows> {
  readonly item: Schema<Item>
  readonly itemOf: (entry: ListEntry, facts: Facts) => Item
  readonly figures?: (item: Item, place: number) => Figures
  readonly detail: (item: Item, place: number) => FindingDetail
}

type List<Facts> = { [Fact in keyof Facts]: Facts[Fact] extends readonly unknown[] ? Fact : never }[keyof Facts] &
  string
type Entry<Entries> = Entries extends readonly (infer One)[] ? One : never
type Field<Item> = { [Name in keyof Item]: Item[Name] extends Scalar ? Name : never }[keyof Item] & string
/** A fact that is a value, or a member of one that is an object: `post`, `convener.post`. */
type Place<Facts> = {
  [Fact in keyof Facts & string]: Facts[Fact] extends Scalar
    ? Fact
    : Facts[Fact] extends readonly unknown[]
      ? never
      : `${Fact}.${Field<Facts[Fact]>}`
}[keyof Facts & string]
type ValueAt<Facts, At> = At extends keyof Facts
  ? Facts[At]
  : At extends `${infer Fact extends keyof Facts & string}.${infer Name}`
    ? Name extends keyof Facts[Fact]
      ? Facts[Fact][Name]
      : never
    : never

/** What is looked at in a place, by the name of its column. */
type ColumnAt<At> = At extends `${string}.${infer Name}` ? Name : At

/** The figures that all steps of some rows carry together. */
type FiguresFor<Id extends RuleId, Rows> = JsonObject & Together<Steps[Id], CodeOf<Rows>>
type Together<Known, Code> = (Code extends keyof Known ? (figures: Known[Code]) => void : never) extends (
  figures: infer All,
) => void
  ? All
  : never

/** Where some step carries more than the columns that the rows look at, the finding itself gives the figures. */
type ShownBy<Id extends RuleId, Rows, Inputs> =
  CodeOf<Rows> extends CodeShown<Id, Pick<Inputs, ColumnOf<Rows> & keyof Inputs>>
    ? unknown
    : { readonly figures: unknown }

/** The code of a finding is that of a step too, unless the step is called otherwise. */
type StepToo<Code, Known> = Code extends Known ? unknown : { readonly otherwise: Known }

/** The forms in which a check says what it finds. */
export interface FindingMakers<Facts, Id extends RuleId> {
  /** A fact, or a member of one, must have one of some values. */
  readonly one: <const Code extends string, At extends Place<Facts>, const Figure extends string = ColumnAt<At>>(
    code: Code,
    finding: MustBe<Id, ValueAt<Facts, At>, Record<Figure, ValueAt<Facts, At>>> & {
      readonly of: At
      /** What the step calls what was looked at, where it is not as the table calls it. */
      readonly figure?: Figure
    } & StepToo<Code, CodeShown<Id, Record<Figure, ValueAt<Facts, At>>>>,
  ) => FindingTable<Facts, Facts, Record<string, Scalar>, Code>
  /** A field of each entry of a list must have one of some values. */
  readonly each: <const Code extends string, Name extends List<Facts>, On extends Field<Entry<Facts[Name]>>>(
    list: Name,
    code: Code,
    finding: MustBe<Id, Entry<Facts[Name]>[On], Pick<Entry<Facts[Name]>, On>> & { readonly field: On } & StepToo<
        Code,
        CodeShown<Id, Pick<Entry<Facts[Name]>, On>>
      >,
  ) => FindingTable<Facts, Entry<Facts[Name]>, Entry<Facts[Name]>, Code>
  /** A list must have so many entries. */
  readonly many: <
    const Code extends CodeShown<Id, Record<Figure, number>> & string,
    const As extends string,
    const Figure extends string = As,
  >(
    code: Code,
    finding: MustNumber<Id, Facts, As, Figure>,
  ) => FindingTable<Facts, Facts, Record<string, number>, Code>
  /** Anything else about the facts as a whole. */
  readonly whole: <
    const Code extends string,
    const Derive extends Readonly<Record<string, Declared<Facts, Ids>>>,
    const Rows extends RuleRows<InputsOf<Facts, Derive>, Id>,
  >(
    code: Code,
    finding: Whole<Facts, Derive, Rows, FiguresFor<Id, Rows>> & ShownBy<Id, Rows, InputsOf<Facts, Derive>>,
  ) => FindingTable<Facts, Facts, InputsOf<Facts, Derive>, Code>
  /** Anything else about each entry of a list: of an item that is made of the entry and of what else is looked at. */
  readonly eachOf: <
    const Code extends string,
    Name extends List<Facts>,
    Item,
    const Derive extends Readonly<Record<string, Declared<Item, Ids>>>,
    const Rows extends RuleRows<InputsOf<Item, Derive>, Id>,
  >(
    list: Name,
    code: Code,
    finding: EachOf<Facts, Entry<Facts[Name]>, Item, Derive, Rows, FiguresFor<Id, Rows>> &
      ShownBy<Id, Rows, InputsOf<Item, Derive>>,
  ) => FindingTable<Facts, Item, InputsOf<Item, Derive>, Code>
}

/** Facts or an entry of them of which the compiler knows no more than that they are an object. */
type Loose = Readonly<Record<string, Json>>
type LooseTable = FindingTable<Loose, Loose, Loose, string>
type LooseSaid = Said<RuleId, never>
type LooseMustBe = Omit<MustBe<RuleId, Scalar, never>, 'otherwise'> & { readonly otherwise?: string }
type LooseRows = Omit<LooseMustBe, 'what'>

/** Makes the forms for a check over some facts. What they ask for is typed by the facts; here it is looked up. */
export function findingMakers<Facts, Id extends RuleId>(
  facts: Schema<Facts>,
  clauseOfCheck: ClauseId,
): FindingMakers<Facts, Id> {
  const members = membersOf(facts)
  return { one, each, many, whole, eachOf } as unknown as FindingMakers<Facts, Id>

  function one(
    code: string,
    { of, what, figure, mustBe, ...said }: LooseMustBe & { of: string; figure?: string },
  ): LooseTable {
    const [fact, member] = of.split('.') as [string, string?]
    const column = member ?? fact
    const valueIn = (given: Loose): Json => (member === undefined ? given : (given[fact] as Loose))[column] as Json
    const schema = member === undefined ? members[fact] : membersOf(members[fact] as Schema<unknown>)[member]
    return whole(code, {
      clause: said.clause,
      derive: member === undefined ? {} : { [member]: memberOf(fact, member) },
      rows: rowsOf(code, column, schema as Schema<unknown>, { mustBe, ...said }),
      figures: (given) => ({ [figure ?? column]: valueIn(given) }),
      detail: (given) => ({ path: of, expected: mustBe, actual: valueIn(given), repair: { action: 'replace', what } }),
    })
  }

  function each(
    list: string,
    code: string,
    { field, what, mustBe, ...said }: LooseMustBe & { field: string },
  ): LooseTable {
    const item = entryOf(members[list] as Schema<unknown>) as Schema<Loose>
    return eachOf(list, code, {
      clause: said.clause,
      item,
      itemOf: (entry) => entry,
      rows: rowsOf(code, field, membersOf(item)[field] as Schema<unknown>, { mustBe, ...said }),
      detail: (entry, place) => ({
        path: `${list}.${place}.${field}`,
        expected: mustBe,
        actual: entry[field] as Json,
        repair: { action: 'replace', what, count: 1 },
      }),
    })
  }

  function many(
    code: string,
    {
      of,
      counting = countOf(of),
      as,
      figure = as,
      exactly,
      atLeast: least,
      what,
      examples,
      ...said
    }: MustNumber<RuleId, Loose, string, string> & LooseSaid,
  ): LooseTable {
    const wanted = (exactly ?? least) as number
    return whole(code, {
      clause: said.clause,
      derive: { [as]: counting },
      ...(examples && { examples: { [of]: examples } }),
      rows: [
        metRow({ [as]: exactly ?? atLeast(wanted) }, said),
        { when: { [as]: below(wanted) }, code },
        ...(exactly === undefined ? [] : [{ when: { [as]: moreThan(wanted) }, code }]),
      ],
      figures: (given) => ({ [figure]: measured(counting, given) }),
      detail: (given) => {
        const actual = measured(counting, given) as number
        const repair = { action: actual < wanted ? 'add' : 'remove', what, count: Math.abs(wanted - actual) } as const
        return { path: of, expected: wanted, actual, repair }
      },
    })
  }

  function whole(code: string, { figures, detail, ...written }: Whole<Loose, Loose, unknown, JsonObject>): LooseTable {
    return small(code, facts, written, (given) => [{ item: given, detail, ...(figures && { figures }) }])
  }

  function eachOf(
    list: string,
    code: string,
    { item, itemOf, figures, detail, ...written }: EachOf<Loose, Loose, Loose, Loose, unknown, JsonObject>,
  ): LooseTable {
    const items = (given: Loose): ReturnType<LooseTable['items']> =>
      (given[list] as readonly Loose[]).map((entry, place) => ({
        item: itemOf(entry, given),
        detail: (one) => detail(one, place),
        ...(figures && { figures: (one) => figures(one, place) }),
      }))
    return Object.freeze({ ...small(code, item, written, items), each: list })
  }

  /** The small table of a finding; a row that says nothing comes to its code. */
  function small(
    code: string,
    asked: Schema<unknown>,
    { clause = clauseOfCheck, rows, ...written }: WrittenOut<Loose, unknown, unknown>,
    items: LooseTable['items'],
  ): LooseTable {
    const complete = mapRows(rows as RuleRows<Loose>, (row) => ({ then: code, clause, ...row }))
    const definition = { ...written, facts: asked, rows: complete } as TableDefinition<Loose, Loose, string, Ids>
    return Object.freeze({ code, items, table: decisionTable<Loose, Loose, string, Ids>(definition) })
  }
}

/** A row for the values that are as they must be, and one for all others that there are. */
function rowsOf(code: string, column: string, schema: Schema<unknown>, { mustBe, otherwise, ...said }: LooseRows) {
  const right = [mustBe].flat() as readonly Scalar[]
  const wrong = optionsOf(schema).filter((option) => !right.includes(option))
  return [metRow({ [column]: anyOf(right) }, said), { when: { [column]: anyOf(wrong) }, code: otherwise ?? code }]
}

function metRow(when: object, { met }: Pick<LooseSaid, 'met'>) {
  return { when, then: 'met', code: met }
}

function anyOf(values: readonly Scalar[]): Condition<Scalar> {
  return values.length === 1 ? (values[0] as Scalar) : oneOf(...values)
}
