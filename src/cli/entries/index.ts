/** What begins a record and adds to it, which is loaded when that is asked for. */
export { addEntry } from './add-entry'
export { beginRecord } from './begin-record'
export { kindLists } from './kind-lists'
export { existsFaults } from './written-record'
