/** The picture's own style sheet: it is looked at within the report, as a file, and as what a PNG is drawn from. */
export const PICTURE_STYLE = `
.picture { --p-ground: #fff; --p-ink: #1b1f24; --p-dim: #57606a; --p-line: #d5d9e0; --p-good: #1a7f4b; --p-bad: #b3261e;
  --p-warn: #9a5b00; --p-held: #9ec5f0; --p-input: #6f5bb5; --p-pause: #f0f2f5; font: 12px system-ui, sans-serif; }
@media (prefers-color-scheme: dark) { .picture { --p-ground: #14171a; --p-ink: #e6e9ee; --p-dim: #9aa4b0; --p-line: #3b4048;
  --p-good: #5ccf94; --p-bad: #ff8f85; --p-warn: #f2b04c; --p-held: #2f5d8f; --p-input: #b3a2f0; --p-pause: #1f2429; } }
@media print { .picture { --p-ground: #fff; --p-ink: #000; --p-dim: #333; --p-line: #ccc; --p-good: #1a7f4b; --p-bad: #b3261e;
  --p-warn: #9a5b00; --p-held: #9ec5f0; --p-input: #6f5bb5; --p-pause: #f0f2f5; } }
.picture .ground { fill: var(--p-ground); }
.picture .lane { stroke: var(--p-line); }
.picture text { fill: var(--p-ink); }
.picture .small { fill: var(--p-dim); font-size: 11px; }
.picture .pause { fill: var(--p-pause); }
.picture .accepted { fill: var(--p-good); }
.picture .refused { stroke: var(--p-bad); stroke-width: 2.5; fill: none; }
.picture .failed { fill: var(--p-warn); }
.picture .input { fill: var(--p-input); }
.picture .held { fill: var(--p-held); }
.picture .page { stroke: var(--p-dim); stroke-width: 1.5; }
.picture .expiry { stroke: var(--p-warn); stroke-width: 2; stroke-dasharray: 3 2; }
.picture .logout { stroke: var(--p-bad); stroke-width: 2; }
.picture .logout-label { fill: var(--p-bad); font-weight: 600; }
`;
