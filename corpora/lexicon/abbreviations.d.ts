/** One entry a line: short form, two spaces or more, what a fluent reader says. `#` opens a comment. */
declare const table: string
export default table
