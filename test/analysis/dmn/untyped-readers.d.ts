/** Packages that carry no types; what is used of them is typed where it is used. */
declare module '@hbtgmbh/dmn-eval-js'
declare module 'dmn-moddle'
