import { type LocalizedText, locales, text } from '../kernel/locale'
import { notAnOption } from '../kernel/member-issues'
import { near } from '../kernel/nearest'
import { type Fault, faultOf } from './fault'
import { suggesting } from './suggesting'
import { typedCode } from './typed-code'

/** A word that names no command. */
export function commandFault(word: string | undefined, commands: readonly string[]): Fault {
  const known = text(`可用的指令：${commands.join('、')}`, `the commands are ${commands.join(', ')}`)
  return word === undefined
    ? {
        path: '<command>',
        code: 'missing',
        text: text(`未提供；${known['zh-TW']}`, `is missing; ${known.en}`),
      }
    : {
        path: '<command>',
        given: word,
        code: 'unknown-command',
        text: suggesting(text(`不是指令；${known['zh-TW']}`, `is not a command; ${known.en}`), near(word, commands)),
      }
}

/** An option that the command does not have. */
export function optionFault(typed: string, options: readonly string[]): Fault {
  const flag = typed.replace(/=.*$/s, '')
  return {
    path: flag,
    code: 'unknown-option',
    text: suggesting(
      text('不是這個指令的選項', 'is not an option of this command'),
      near(bare(flag), options.map(bare)).map((name) => `--${name}`),
    ),
  }
}

/** Without its dashes, which make any two options alike. */
function bare(flag: string): string {
  return flag.replace(/^-+/, '')
}

/** An option that stands without the value that it needs. */
export function valueFault(flag: string): Fault {
  return { path: flag, code: 'option-without-value', text: text('後面要接一個值', 'needs a value after it') }
}

/** A word too many. */
export function excessFault(word: string): Fault {
  return { path: word, code: 'excess-argument', text: text('是多餘的參數', 'is one argument too many') }
}

/** What was typed in another encoding than the terminal is said to have: what it was, nobody can tell any more. */
export function lostFaults(path: string, given = ''): Fault[] {
  return given.includes('\uFFFD') ? [{ path, given, code: 'lost-character', text: LOST }] : []
}

const LOST: LocalizedText = text(
  '有無法辨讀的字元；請將終端機的編碼設為 UTF-8，再重新輸入',
  'contains characters that could not be read; set the terminal to UTF-8 and type it again',
)

/** A language that the library does not speak. */
export function languageFaults(given: string | undefined): Fault[] {
  return given === undefined || (locales as readonly string[]).includes(typedCode(given, locales))
    ? []
    : [faultOf(notAnOption('--lang', given, locales), '--lang', given)]
}
