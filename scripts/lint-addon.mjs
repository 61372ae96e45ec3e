// Lints the built add-on as addons.mozilla.org does, and accepts no warning but the two that react-dom causes.
import { existsSync } from 'node:fs';
import { tool } from './lib/project.mjs';
import { run } from './lib/run.mjs';
import * as say from './lib/say.mjs';

const ADDON = '.output/firefox-mv3';
/** react-dom assigns to innerHTML for `dangerouslySetInnerHTML`, which lint and walls forbid us. */
const FROM_REACT_DOM = { code: 'UNSAFE_VAR_ASSIGNMENT', atMost: 2 };

/** @typedef {{ code: string, message: string, file?: string, line?: number }} Finding */

/** @param {{ errors: Finding[], warnings: Finding[] }} report */
function refused({ errors, warnings }) {
  const known = warnings.filter(({ code }) => code === FROM_REACT_DOM.code);
  const others = warnings.filter(({ code }) => code !== FROM_REACT_DOM.code);
  return [...errors, ...others, ...known.slice(FROM_REACT_DOM.atMost)];
}

if (!existsSync(ADDON)) {
  say.failure(`There is no ${ADDON}: run npm run build first.`);
  process.exit(2);
}
const { output } = await run(tool('web-ext'), [
  'lint',
  '--source-dir',
  ADDON,
  '--no-config-discovery',
  '--output',
  'json',
]);
const start = output.indexOf('{');
if (start < 0) {
  say.failure(`web-ext lint gave no report: ${output.trim()}`);
  process.exit(2);
}
const findings = refused(JSON.parse(output.slice(start, output.lastIndexOf('}') + 1)));
for (const { code, message, file, line } of findings)
  say.failure(`${code} ${file ?? ''}:${line ?? ''} ${message}`);
process.exitCode = findings.length > 0 ? 1 : 0;
