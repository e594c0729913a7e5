import { dataFiles } from '../data/datasets'

interface Shown {
  readonly place: number
}

/** The files of open data, each as it is. */
export const data = {
  places: dataFiles.map((_, place) => place),
  pagination: { data: 'places', size: 1, alias: 'place' },
  permalink: ({ place }: Shown): string => dataFiles[place]?.path as string,
}

export function render({ place }: Shown): string {
  return dataFiles[place]?.content() as string
}
