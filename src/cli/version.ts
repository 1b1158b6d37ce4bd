import { createRequire } from 'node:module'

/** Of the package, as `package.json` says. */
export const VERSION: string = createRequire(import.meta.url)('duluan/package.json').version
