/*
 * CommonJS in both builds, because `require` alone loads a package when it is asked for, without
 * waiting, and leaves its name for bundlers to find. A static `import` of an absent package fails before
 * this library can say so, a top-level `await import()` cannot be written in the CommonJS build, and
 * `createRequire` exists in Node only.
 */
// eslint-disable-next-line @typescript-eslint/no-require-imports -- what this file is for
module.exports = () => require('date-holidays')
