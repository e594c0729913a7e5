import { answers } from './answers'

console.log(JSON.stringify(answers()))
