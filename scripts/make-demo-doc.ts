import { writeFileSync } from 'node:fs';
import { codeGroups } from '../demo/codes.ts';
import { type Scenario, scenarios } from '../demo/scenarios.ts';

const HEAD = `# The practice site's scenarios

Made from \`demo/scenarios/\` and \`demo/codes.ts\` by \`node scripts/make-demo-doc.ts\`; change it there. Every code of
[causes.md](causes.md) has at least one. \`npm run demo\` lists them on its first page, each with a click; the end-to-end
tests play them with the same settings (tests/e2e/scenes), and what the extension records of it lies in tests/recorded.`;

/** docs/demo.md: every scenario by the code that ends its session, in the groups of the catalogue. */
export function demoDocument(): string {
  const groups = codeGroups.map(({ title, codes }) =>
    [
      `## ${title}`,
      codes.flatMap((code) => scenarios.filter(({ cause }) => cause === code).map(lineOf)).join('\n'),
    ].join('\n\n'),
  );
  return [HEAD, ...groups, ''].join('\n\n').replace(/\n\n$/, '\n');
}

function lineOf({ cause, id, truth, area, seconds }: Scenario): string {
  return `- \`${cause}\`, scenario \`${id}\` (${area}, about ${seconds} s): ${truth}`;
}

if (import.meta.main) writeFileSync(new URL('../docs/demo.md', import.meta.url), demoDocument());
