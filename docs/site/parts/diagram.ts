import { type Html, html } from './html'

/** A box of a diagram, by its middle. */
export interface Box {
  readonly id: string
  readonly name: string
  readonly x: number
  readonly y: number
}

/** An arrow from one box to another, with what it says. */
export interface Arrow {
  readonly from: string
  readonly to: string
  readonly name?: string
}

export interface Diagram {
  readonly id: string
  readonly title: string
  readonly description: string
  readonly height: number
  readonly boxes: readonly Box[]
  readonly arrows: readonly Arrow[]
}

const WIDTH = 360
const BOX = { width: 132, height: 44 }

/** Boxes and arrows as a picture that says in words what it shows; whoever draws it puts the same into a list. */
export function diagram({ id, title, description, height, boxes, arrows }: Diagram): Html {
  const boxOf = (name: string): Box => boxes.find((box) => box.id === name) as Box
  return html`<svg
    class="diagram"
    viewBox="0 0 ${WIDTH} ${height}"
    role="img"
    aria-labelledby="${id}-title ${id}-description"
  >
    <title id="${id}-title">${title}</title>
    <desc id="${id}-description">${description}</desc>
    <defs>
      <marker
        id="${id}-tip"
        viewBox="0 0 10 10"
        refX="9"
        refY="5"
        markerWidth="7"
        markerHeight="7"
        orient="auto-start-reverse"
      >
        <path d="M0 0 10 5 0 10z" />
      </marker>
    </defs>
    ${arrows.map((arrow) => arrowBetween(boxOf(arrow.from), boxOf(arrow.to), arrow.name ?? '', `${id}-tip`))}
    ${boxes.map(({ name, x, y }) => html`<g><rect x="${x - BOX.width / 2}" y="${y - BOX.height / 2}" width="${BOX.width}" height="${BOX.height}" rx="6" />${lines(name, x, y)}</g>`)}
  </svg>`
}

/** From the edge of one box to that of the other; upright where they are above one another, else level. */
function arrowBetween(from: Box, to: Box, name: string, tip: string): Html {
  const upright = Math.abs(to.y - from.y) > BOX.height
  const sign = upright ? Math.sign(to.y - from.y) : Math.sign(to.x - from.x)
  const [x1, y1] = upright ? [from.x, from.y + (sign * BOX.height) / 2] : [from.x + (sign * BOX.width) / 2, from.y]
  const [x2, y2] = upright ? [to.x, to.y - (sign * BOX.height) / 2] : [to.x - (sign * BOX.width) / 2, to.y]
  return html`<line
      x1="${x1}"
      y1="${y1}"
      x2="${x2}"
      y2="${y2}"
      marker-end="url(#${tip})"
    />${name === '' ? null : html`<text class="arrow" x="${(x1 + x2) / 2}" y="${(y1 + y2) / 2 + 4}">${name}</text>`}`
}

/** A name in one line, or in two where it is long. */
function lines(name: string, x: number, y: number): Html {
  const words = /[\u4e00-\u9fff]/.test(name) ? Array.from(name) : name.split(/(?<= )/)
  const width = (text: readonly string[]): number =>
    text.reduce((sum, word) => sum + Array.from(word).reduce((own, each) => own + (each > '\u2e80' ? 14 : 7.5), 0), 0)
  if (width(words) <= BOX.width - 8) return html`<text x="${x}" y="${y + 5}">${name}</text>`
  const half = words.findIndex((_, place) => width(words.slice(0, place + 1)) >= width(words) / 2) + 1
  return html`<text x="${x}" y="${y - 4}">${words.slice(0, half).join('')}</text
    ><text x="${x}" y="${y + 14}">${words.slice(half).join('')}</text>`
}
