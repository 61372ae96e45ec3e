import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { type CaptureBrowser, OBSERVATIONS, type Observation } from '../tests/capture/observations.ts';

/** What passed tests have found in the log. `without`: what was missing of it; null where nothing was. */
type Proof = { file: string; without: string | null };
type Proofs = Map<string, Partial<Record<CaptureBrowser, Proof>>>;

type Report = { suites?: Suite[] };
type Suite = { suites?: Suite[]; specs?: Spec[] };
type Spec = { file: string; tests?: Test[] };
type Test = {
  projectName: string;
  status: string;
  annotations?: { type: string; description?: string }[];
};

const BROWSERS: CaptureBrowser[] = ['chromium', 'firefox'];
const isObserved = ({ type }: { type: string }) => type === 'observed';

/** Reads the annotations of Playwright's JSON report. Of several tests the one that misses nothing counts. */
export function proofsIn(report: Report): Proofs {
  const proofs: Proofs = new Map();
  const visit = (suite: Suite): void => {
    for (const { file, tests = [] } of suite.specs ?? [])
      for (const { projectName, status, annotations = [] } of tests) {
        if (status !== 'expected' && status !== 'flaky') continue;
        for (const { description = '' } of annotations.filter(isObserved)) {
          const [id = '', without = null] = description.split(' without ');
          const row = proofs.get(id) ?? {};
          const known = row[projectName as CaptureBrowser];
          if (!known || (known.without !== null && without === null))
            row[projectName as CaptureBrowser] = { file, without };
          proofs.set(id, row);
        }
      }
    for (const inner of suite.suites ?? []) visit(inner);
  };
  for (const suite of report.suites ?? []) visit(suite);
  return proofs;
}

/** Rows that neither a test proves nor a reason explains, and reasons that a test refutes, in words. */
export function problemsOf(proofs: Proofs): string[] {
  const unknown = [...proofs.keys()].filter((id) => !(id in OBSERVATIONS));
  return [
    ...unknown.map((id) => `a test has observed “${id}”, which is no row of tests/capture/observations.ts`),
    ...rows().flatMap(([id, row]) =>
      BROWSERS.flatMap((browser) => {
        const proof = proofs.get(id)?.[browser];
        const explained = row.notPossible?.[browser] ?? row.unitOnly;
        if (!proof && !explained) return [`no passed test has observed “${id}” in ${browser}`];
        return proof && explained
          ? [`“${id}” is said to be out of reach in ${browser}, and a test saw it`]
          : [];
      }),
    ),
  ];
}

/** docs/capture.md. */
export function captureDocument(proofs: Proofs): string {
  const groups = [...new Set(rows().map(([, row]) => row.group))];
  return [
    '# What is captured, and where',
    'Made by the end-to-end tests (`npm test` checks it, `node scripts/make-capture-doc.ts` writes it): a cell says *seen* because a test named there has found the observation in the exported log of the real browser.',
    ...groups.flatMap((group) => [
      `## ${group}`,
      [
        '| what | Chromium | Firefox |',
        '| --- | --- | --- |',
        ...rows()
          .filter(([, row]) => row.group === group)
          .map(
            ([id, row]) =>
              `| ${row.what} | ${BROWSERS.map((one) => cell(id, row, one, proofs)).join(' | ')} |`,
          ),
      ].join('\n'),
    ]),
    '',
  ].join('\n\n');
}

function cell(id: string, row: Observation, browser: CaptureBrowser, proofs: Proofs): string {
  const reason = row.notPossible?.[browser];
  if (reason) return `not possible: ${reason}`;
  if (row.unitOnly) {
    const { test, why } = row.unitOnly;
    return `seen by a unit test only ([test](../${test})): ${why}`;
  }
  const proof = proofs.get(id)?.[browser];
  if (!proof) return 'not proven';
  const link = `([test](../tests/${proof.file}))`;
  return proof.without === null ? `seen ${link}` : `seen without ${proof.without} ${link}`;
}

const rows = (): [string, Observation][] => Object.entries(OBSERVATIONS);

if (import.meta.main) {
  const document = new URL('../docs/capture.md', import.meta.url);
  const report = new URL('../artifacts/test/e2e.json', import.meta.url);
  if (!existsSync(report)) throw new Error('No report of the end-to-end tests: run npm test first.');
  const proofs = proofsIn(JSON.parse(readFileSync(report, 'utf8')) as Report);
  const problems = problemsOf(proofs);
  const text = captureDocument(proofs);
  if (!process.argv.includes('--check')) writeFileSync(document, text);
  else if (!existsSync(document) || readFileSync(document, 'utf8') !== text)
    problems.push('docs/capture.md is out of date: run node scripts/make-capture-doc.ts after npm test');
  for (const problem of problems) console.error(problem);
  process.exitCode = problems.length > 0 ? 1 : 0;
}
