/** In a page, the words of the tables that have been fetched. */
export const tableTexts: object = {}
