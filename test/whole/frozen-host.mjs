// A host whose intrinsics are frozen evaluates scripts, a list in JSON on standard input, and prints what the last one
// gives. `lockdown`: compartments of SES. `bare`: an empty context of Node, without clock, time zone, chance and Intl.
import { readFileSync } from 'node:fs'
import { createContext, runInContext } from 'node:vm'
import 'ses'

const scripts = JSON.parse(readFileSync(0, 'utf8'))
const evaluate = process.argv[2] === 'lockdown' ? compartments() : bareContext()
process.stdout.write(scripts.map(evaluate).at(-1))

function compartments() {
  lockdown()
  return (script) => new Compartment({ __options__: true }).evaluate(script)
}

function bareContext() {
  const context = createContext({})
  runInContext(`(${freezeAll.toString()})()`, context)
  return (script) => runInContext(script, context)
}

/** Runs inside the context. */
function freezeAll() {
  const refuse = (what) => () => {
    throw new TypeError(`${what} is read`)
  }
  const { UTC, parse, prototype } = Date
  const RealDate = Date
  for (const name of Object.getOwnPropertyNames(prototype))
    if (/^[gs]et(?!UTC|Time$)|^to(?!ISOString|JSON)/.test(name)) prototype[name] = refuse('the time zone')
  globalThis.Date = function Date(...parts) {
    if (new.target === undefined || parts.length === 0) refuse('the clock')()
    if (parts.length > 1) refuse('the time zone')()
    return Reflect.construct(RealDate, parts, new.target)
  }
  Object.assign(globalThis.Date, { UTC, parse, prototype })
  prototype.constructor = globalThis.Date
  Math.random = refuse('chance')
  delete globalThis.Intl

  const frozen = new Set([globalThis])
  const freeze = (value) => {
    if ((typeof value !== 'object' && typeof value !== 'function') || value === null || frozen.has(value)) return
    frozen.add(Object.freeze(value))
    membersOf(value).forEach(freeze)
  }
  const membersOf = (value) => [
    Object.getPrototypeOf(value),
    ...Reflect.ownKeys(value).flatMap((key) => Object.values(Object.getOwnPropertyDescriptor(value, key))),
  ]
  membersOf(globalThis).forEach(freeze)
  // What no name leads to.
  ;[function* () {}, async () => {}, async function* () {}, [].values(), new Map().keys(), 'x'.matchAll(/x/g)].forEach(
    freeze,
  )
}
