/** One rule a group: with its button pressed, rows of all others are not shown. */
const HIDING = ['requests', 'credentials', 'page', 'person', 'recording']
  .map((name) => `.events:has(#show-${name}:checked) tbody tr:not(.is-${name}) { display: none; }`)
  .join('\n');

/** The report's style sheet: the reader's own fonts, light or dark as they like it, black on white on paper. */
export const STYLE = `
:root { color-scheme: light dark; --line: light-dark(#d5d9e0, #3b4048); --soft: light-dark(#f4f6f9, #1d2126);
  --ink: light-dark(#1b1f24, #e6e9ee); --dim: light-dark(#57606a, #9aa4b0); --mark: light-dark(#8a3b00, #ffb27a); }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 62rem; padding: 2rem 1.25rem 4rem; color: var(--ink);
  background: light-dark(#fff, #14171a); font: 15px/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
header { border-bottom: 3px solid var(--mark); margin-bottom: 1.25rem; padding-bottom: .75rem; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 .4rem; }
h2 { font-size: 1.1rem; margin: 2rem 0 .5rem; }
.site, .quiet { color: var(--dim); margin: 0; }
.tag { display: inline-block; border: 1px solid var(--line); border-radius: .3rem; padding: 0 .4rem; margin-right: .4rem;
  background: var(--soft); font: 13px/1.6 ui-monospace, monospace; }
.summary { font-size: 1.05rem; }
table { border-collapse: collapse; width: 100%; font-size: .92em; }
th, td { border-bottom: 1px solid var(--line); padding: .3rem .6rem .3rem 0; text-align: left; vertical-align: top; }
th { color: var(--dim); font-weight: 600; }
.events td:not(:nth-child(3)) { white-space: nowrap; }
code, time { font: 13px/1.5 ui-monospace, monospace; }
ol, ul { padding-left: 1.4rem; } li { margin: .25rem 0; }
time { color: var(--dim); display: inline-block; min-width: 6.5rem; }
details { margin-top: 2rem; } summary { cursor: pointer; font-weight: 600; }
.picture-frame { margin: 1.25rem 0; overflow-x: auto; } .picture-frame svg { display: block; min-width: 44rem; width: 100%; height: auto; }
.filters { border: 0; padding: 0; margin: .6rem 0; display: flex; flex-wrap: wrap; gap: .2rem .9rem; } .filters legend { float: left; padding: 0; color: var(--dim); }
${HIDING}
@media (max-width: 40rem) { body { padding: 1rem .75rem 3rem; } .events tr { display: block; border-bottom: 1px solid var(--line); padding: .3rem 0; }
  .events thead { display: none; } .events td { display: block; border: 0; padding: 0; white-space: normal !important; } .events td:last-child { color: var(--dim); } }
@media print { .filters { display: none; } .picture-frame { break-inside: avoid; } .picture-frame svg { min-width: 0; }
 body { max-width: none; padding: 0; font-size: 11px; color: #000; background: #fff; }
  h2, tr, li { break-inside: avoid; } h2 { break-after: avoid; } details:not([open]) { display: none; } }
`;
