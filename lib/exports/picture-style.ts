const LIGHT = `--p-ground: #fff; --p-text: #1a1f27; --p-dim: #566070; --p-line: #d9dee6; --p-quiet: #8b95a4; --p-neutral: #4a7fb5;
  --p-good: #0f6f38; --p-accent: #6d3bbf; --p-warn: #855400; --p-bad: #b3261e;`;
const DARK = `--p-ground: #202327; --p-text: #e7eaee; --p-dim: #a6b0bc; --p-line: #3a4047; --p-quiet: #7d8894; --p-neutral: #6fa3dc;
  --p-good: #70d492; --p-accent: #c9a9ff; --p-warn: #f0c35c; --p-bad: #ff9a90;`;
const PAINTS = ['quiet', 'neutral', 'good', 'accent', 'warn', 'bad', 'text', 'dim', 'line'];

/**
 * The picture's own style sheet: it is looked at within the report, as a file, and as what a PNG is drawn from. The
 * colours are the panel's.
 */
export const PICTURE_STYLE = `
.picture { ${LIGHT} font: 11px system-ui, sans-serif; }
@media (prefers-color-scheme: dark) { .picture { ${DARK} } }
@media print { .picture { ${LIGHT} } }
.picture .ground { fill: var(--p-ground); }
.picture .title { fill: var(--p-text); font-weight: 600; font-size: 12px; }
${PAINTS.map((name) => `.picture .fill-${name} { fill: var(--p-${name}); } .picture .stroke-${name} { stroke: var(--p-${name}); fill: none; }`).join('\n')}
`;
