import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from '../.config/project-files'
import { html } from './site/parts/html'

const pictures = join(root, 'docs/pictures')
const built = join(root, 'docs/dist')

/** The pictures of the README files, in both languages: the top of a rule's page, and an answer of the command. */
const languages = [
  { locale: 'zh-TW', page: 'rules/training.attendance/index.html' },
  { locale: 'en', page: 'en/rules/training.attendance/index.html' },
] as const

/** Takes what a browser shows of a file, with Debian's chromium. */
function take(file: string, name: string, width: number, height: number): void {
  execFileSync('chromium', [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--hide-scrollbars',
    `--window-size=${width},${height}`,
    `--screenshot=${join(pictures, name)}`,
    pathToFileURL(file).href,
  ])
}

/** What is typed to be answered in a language; Chinese is what it answers in by itself. */
const typedLanguage = { 'zh-TW': [], en: ['--lang', 'en'] }

/** A terminal with a command and what it prints. */
function terminal(locale: keyof typeof typedLanguage): { readonly markup: string; readonly lines: number } {
  const words = ['due', 'working-group-minutes', '114/1/22']
  const { stdout } = spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...words, '--lang', locale], {
    cwd: root,
    encoding: 'utf8',
  })
  const typed = `$ npx taipei-rollout-rules ${[...words, ...typedLanguage[locale]].join(' ')}`
  const { markup } = html`<!doctype html><meta charset="utf-8" /><style>
      body {
        margin: 0;
        background: #14181a;
        color: #e3e7e8;
      }
      pre {
        margin: 0;
        padding: 20px 24px;
        font:
          15px/1.6 'DejaVu Sans Mono',
          'Noto Sans Mono CJK TC',
          monospace;
        white-space: pre-wrap;
      }
      b {
        color: #74d0b0;
      }
    </style>
    <pre><b>${typed}</b>
${stdout.trimEnd()}</pre>`
  return { markup, lines: stdout.split('\n').length }
}

if (!existsSync(join(built, 'index.html'))) throw new Error('npm run docs comes first')
mkdirSync(pictures, { recursive: true })
const scratch = mkdtempSync(join(tmpdir(), 'pictures-'))
for (const { locale, page } of languages) {
  take(join(built, page), `rule-page.${locale}.webp`, 1000, 720)
  const { markup, lines } = terminal(locale)
  const file = join(scratch, 'terminal.html')
  writeFileSync(file, markup)
  take(file, `command.${locale}.webp`, 1000, 64 + 24 * lines)
}
rmSync(scratch, { recursive: true })
