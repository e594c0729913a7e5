import { type XmlElement, element } from './xml'

/** What needs what: a requirement by its id, from what is needed to what needs it. */
export interface DmnRequirement {
  readonly id: string
  readonly from: string
  readonly to: string
}

interface Place {
  readonly x: number
  readonly y: number
}

const WIDTH = 180
const HEIGHT = 80

/**
 * Where the decisions and inputs are drawn, with an arrow for each requirement: what is put in below, what is decided
 * at the end above. What is between stands aside, so an arrow from the first input to the first decision passes it
 * by.
 */
export function diagramElement(
  rows: readonly (readonly string[])[],
  requirements: readonly DmnRequirement[],
): XmlElement {
  const drawn = rows.filter((row) => row.length > 0)
  const isBetween = (level: number): boolean => level > 0 && level < drawn.length - 1
  const places = new Map(
    drawn.flatMap((row, level) =>
      row.map((id, place): [string, Place] => [
        id,
        { x: 160 + (place + Number(isBetween(level))) * 220, y: 160 + level * 180 },
      ]),
    ),
  )
  const shapes = [...places].map(([id, { x, y }]) =>
    element('dmndi:DMNShape', { id: `shape_${id}`, dmnElementRef: id }, [
      element('dc:Bounds', { x, y, width: WIDTH, height: HEIGHT }),
    ]),
  )
  const edges = requirements.map(({ id, from, to }) => {
    const [needed, needing] = [places.get(from), places.get(to)] as [Place, Place]
    return element('dmndi:DMNEdge', { id: `edge_${id}`, dmnElementRef: id }, [
      element('di:waypoint', { x: needed.x + WIDTH / 2, y: needed.y }),
      element('di:waypoint', { x: needing.x + WIDTH / 2, y: needing.y + HEIGHT }),
    ])
  })
  return element('dmndi:DMNDI', {}, [element('dmndi:DMNDiagram', { id: 'diagram' }, [...shapes, ...edges])])
}
