import type { Report, ReportSection } from './report'

const STYLE = `@page { size: A4; margin: 15mm }
body { font: 10pt/1.5 "Noto Sans TC", "Microsoft JhengHei", "PingFang TC", sans-serif; color: #000; background: #fff; margin: 1em auto; max-width: 180mm }
h1 { font-size: 15pt }
h2 { font-size: 12pt; break-after: avoid }
table { width: 100%; border-collapse: collapse; table-layout: fixed }
thead { display: table-header-group }
tr { break-inside: avoid }
th, td { border: 0.5pt solid #666; padding: 1mm; text-align: left; vertical-align: top; overflow-wrap: anywhere }
th { background: #eee }
th:nth-child(1) { width: 12% }
th:nth-child(2) { width: 18% }
th:nth-child(3) { width: 29% }
th:nth-child(4), th:nth-child(5) { width: 12% }
th:nth-child(6) { width: 8% }
th:nth-child(7) { width: 9% }
ul { margin: 0; padding-left: 1.2em }
@media print { body { margin: 0; max-width: none } }`

/** A report as one page of HTML that needs nothing else and prints on A4: a table a section. */
export function reportHtml({ locale, title, heads, sections, afterwords }: Report): string {
  return `<!DOCTYPE html>
<html lang="${locale}">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<title>${escaped(title)}</title>
<style>
${STYLE}
</style>
</head>
<body>
<h1>${escaped(title)}</h1>
${[
  ...sections.map((section) => sectionHtml(section, heads)),
  ...afterwords.map(({ heading, lines }) => `<h2>${escaped(heading)}</h2>\n${list(lines)}\n`),
].join('')}</body>
</html>
`
}

function sectionHtml({ heading, items }: ReportSection, heads: readonly string[]): string {
  const rows = items.map((item) => `<tr>${item.map((part) => `<td>${cell(part)}</td>`).join('')}</tr>\n`)
  return `<h2>${escaped(heading)}</h2>
<table>
<thead>
<tr>${heads.map((head) => `<th scope="col">${escaped(head)}</th>`).join('')}</tr>
</thead>
<tbody>
${rows.join('')}</tbody>
</table>
`
}

function cell(sentences: readonly string[]): string {
  return sentences.length > 1 ? list(sentences) : sentences.map(escaped).join('')
}

function list(lines: readonly string[]): string {
  return `<ul>${lines.map((line) => `<li>${escaped(line)}</li>`).join('')}</ul>`
}

/** A page has no place for most control characters; they are left out. */
function escaped(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
