/**
 * The look of the page. Colours of the stances are told apart with any colour vision (Okabe and Ito 2008, darkened where text
 * stands on them); fonts are those a machine has that draw Vietnamese marks well; print follows the office norm (A4, Times,
 * margins of Decree 30/2020/NĐ-CP).
 */
export const STYLE = `
:root {
  --ink: #1c2430; --muted: #5c6675; --line: #dfe3e9; --paper: #fff; --wash: #f5f6f8; --accent: #14466f;
  --support: #0b6aa8; --propose: #7cc4ec; --neutral: #c3c9d1; --concern: #eaa21b; --oppose: #b8410b;
}
* { box-sizing: border-box; }
html { color: var(--ink); background: var(--wash); scroll-behavior: smooth; scroll-padding-top: 1rem; -webkit-text-size-adjust: 100%; }
body { margin: 0; font: 1rem/1.62 "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, sans-serif; }
header, main, nav { max-width: 52rem; margin: 0 auto; padding: 0 3.25rem; background: var(--paper); }
header { padding-top: 2.5rem; }
main { padding-top: 1px; padding-bottom: 4rem; }
a { color: var(--accent); text-underline-offset: .15em; text-decoration-thickness: 1px; }
.skip { position: absolute; left: -99rem; }
.skip:focus { left: 1rem; top: 1rem; padding: .5rem 1rem; background: var(--paper); }
.muted, figcaption { color: var(--muted); font-size: .875em; }
h1, h2, h3, h4 { line-height: 1.25; text-wrap: balance; break-after: avoid; }
h1 { margin: 0; font-size: 1.9rem; letter-spacing: .01em; color: var(--accent); }
.subtitle { margin: .4rem 0 0; font-size: 1.1rem; color: var(--muted); }
h2 { margin: 3.5rem 0 1.1rem; padding-bottom: .4rem; border-bottom: 2px solid var(--accent); font-size: 1.4rem; color: var(--accent); }
h3 { margin: 2.75rem 0 .6rem; font-size: 1.15rem; }
p { margin: .7rem 0; }
ul { margin: .7rem 0; padding-left: 1.25rem; }
li { margin: .3rem 0; }
.note { margin: 1.25rem 0; padding: .8rem 1.1rem; border-radius: .4rem; background: var(--wash); color: var(--muted); font-size: .93em; }

.tiles { display: grid; grid-template-columns: repeat(3, 1fr); gap: .8rem; margin: 2rem 0 0; }
.tiles div { display: flex; flex-direction: column-reverse; justify-content: flex-end; padding: .9rem 1.1rem 1rem; border: 1px solid var(--line); border-top: 3px solid var(--accent); border-radius: .25rem; }
.tiles dd { margin: 0; font-size: 1.85rem; font-weight: 600; line-height: 1.25; font-variant-numeric: tabular-nums; }
.tiles dt { color: var(--muted); font-size: .875rem; line-height: 1.4; }

.table { margin: 1.4rem 0; overflow-x: auto; }
table { width: 100%; border-collapse: collapse; font-size: .92em; line-height: 1.45; font-variant-numeric: tabular-nums; }
caption { padding-bottom: .45rem; text-align: left; font-weight: 600; }
th, td { padding: .42rem .7rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; font-weight: 400; }
thead th { border-bottom: 2px solid var(--line); color: var(--muted); font-size: .93em; font-weight: 600; vertical-align: bottom; }
th:first-child { padding-left: 0; }
th.number, td.number { text-align: right; white-space: nowrap; }
thead th.number { white-space: normal; }

figure { margin: 1rem 0; }
.bar { display: flex; height: 1.5rem; overflow: hidden; border-radius: .25rem; font-size: .8rem; line-height: 1.5rem; text-align: center; font-weight: 600; }
.bar span { border-left: 2px solid var(--paper); }
.bar span:first-child { border-left: 0; }
.bar .support { background: var(--support); color: #fff; }
.bar .propose { background: var(--propose); }
.bar .neutral { background: var(--neutral); }
.bar .concern { background: var(--concern); }
.bar .oppose { background: var(--oppose); color: #fff; }
.legend { display: flex; flex-wrap: wrap; gap: .1rem 1rem; margin: .5rem 0 0; padding: 0; list-style: none; font-size: .84rem; }
.legend li { margin: 0; }
.legend li::before { content: ""; display: inline-block; width: .75em; height: .75em; margin-right: .45em; border-radius: .15em; background: currentColor; }
.legend .support::before { background: var(--support); }
.legend .propose::before { background: var(--propose); }
.legend .neutral::before { background: var(--neutral); }
.legend .concern::before { background: var(--concern); }
.legend .oppose::before { background: var(--oppose); }
.trend { display: flex; align-items: flex-end; gap: 1.2rem; }
.trend figcaption { flex: none; }
.trend div { display: flex; gap: .9rem; }
.trend div > span { display: flex; flex-direction: column; align-items: center; min-width: 2.8rem; color: var(--muted); font-size: .78rem; line-height: 1.35; }
.trend b { color: var(--ink); font-variant-numeric: tabular-nums; }
.trend i { display: flex; align-items: flex-end; width: 1.7rem; height: 2.3rem; border-bottom: 1px solid var(--muted); }
.trend s { width: 100%; background: #8ba3b8; }
.trend span:last-child s { background: #14466f; }

.stream { margin: 1.4rem 0 .5rem; }
.stream::before { content: ""; display: inline-block; width: .7em; height: .7em; margin-right: .5em; border-radius: .15em; }
.stream.support::before { background: var(--support); }
.stream.propose::before { background: var(--propose); }
.stream.neutral::before { background: var(--neutral); }
.stream.concern::before { background: var(--concern); }
.stream.oppose::before { background: var(--oppose); }
blockquote { margin: .55rem 0 .55rem 1.2rem; padding: .45rem 1rem; border-left: 4px solid var(--neutral); background: var(--wash); break-inside: avoid; overflow-wrap: anywhere; }
blockquote p { margin: 0; white-space: pre-line; }
blockquote footer { margin-top: .15rem; color: var(--muted); font-size: .8rem; }
blockquote details.why { border: 0; font-size: .78rem; color: var(--muted); }
blockquote details.why summary { width: max-content; padding: 0; cursor: pointer; }
blockquote details.why p { margin: .1rem 0 0; line-height: 1.5; }
blockquote.support { border-color: var(--support); }
blockquote.propose { border-color: var(--propose); }
blockquote.concern { border-color: var(--concern); }
blockquote.oppose { border-color: var(--oppose); }
details { border-bottom: 1px solid var(--line); font-size: .93em; }
summary { padding: .45rem 0; cursor: pointer; }
details p { margin: .1rem 0 .9rem; line-height: 1.9; }
code { padding: .1em .4em; border-radius: .2em; background: var(--wash); font: .84em ui-monospace, Consolas, "DejaVu Sans Mono", monospace; overflow-wrap: anywhere; }

nav { padding-top: 2rem; font-size: .92rem; line-height: 1.45; }
nav h2 { margin: 0 0 .5rem; padding: 0; border: 0; font-size: .92rem; color: var(--muted); }
nav ol { margin: 0; padding: 0; list-style: none; }
nav > ol { columns: 2; column-gap: 2.5rem; }
nav ol ol { display: none; }
nav a { text-decoration: none; }
nav a:hover { text-decoration: underline; }
@media (min-width: 76rem) {
  body { display: grid; grid-template-columns: 19rem minmax(0, 52rem); grid-template-rows: auto 1fr; justify-content: center; column-gap: 2rem; }
  header, main { grid-column: 2; width: 100%; margin: 0; }
  nav { grid-column: 1; grid-row: 1 / span 2; position: sticky; top: 0; align-self: start; margin: 0; max-height: 100vh; overflow-y: auto; padding: 2.5rem 0 2rem; background: none; border: 0; }
  nav > ol { columns: auto; }
  nav > ol > li { margin: .55rem 0; }
  nav ol ol { display: block; padding-left: .9rem; border-left: 1px solid var(--line); font-size: .93em; }
  nav ol ol a { color: var(--muted); }
}
@media (max-width: 40rem) {
  header, main, nav { padding-left: 1.1rem; padding-right: 1.1rem; }
  header { padding-top: 1.6rem; }
  nav > ol { columns: 1; }
  h1 { font-size: 1.5rem; }
  h2 { margin-top: 2.6rem; font-size: 1.25rem; }
  .tiles { grid-template-columns: repeat(2, 1fr); gap: .6rem; }
  .tiles dd { font-size: 1.5rem; }
  .trend { flex-direction: column; align-items: flex-start; gap: .4rem; }
  blockquote { margin-left: 0; }
}
@media print {
  @page { size: A4; margin: 20mm 15mm 20mm 30mm; }
  :root { --wash: #fff; --ink: #000; --accent: #000; --muted: #333; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  body { display: block; font: 13pt/1.4 "Times New Roman", "Noto Serif", serif; }
  nav, .skip { display: none; }
  header, main { max-width: none; padding: 0; }
  header { text-align: center; }
  a { color: inherit; text-decoration: none; }
  h1 { font-size: 16pt; }
  h2 { font-size: 14pt; margin-top: 18pt; border-width: 1px; }
  h3 { font-size: 13pt; margin-top: 14pt; }
  .tiles { text-align: left; }
  .tiles dd { font-size: 16pt; }
  .bar, .legend, .trend, details, .note { font-size: 11pt; }
  blockquote details.why { display: none; }
  details::details-content { display: block; content-visibility: visible; block-size: auto; }
  blockquote { font-style: italic; }
  tr, figure, .tiles div { break-inside: avoid; }
  .table { overflow: visible; }
}
`.trimStart()
