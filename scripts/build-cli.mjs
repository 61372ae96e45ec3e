// `npm run build:cli`: the command line and the helper for Playwright suites as a package of their own, in .output/cli,
// ready for `npm pack`. The extension's test build goes with them, where it was built (npm run build:test).
import { copyFileSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { root } from './lib/project.mjs';
import * as say from './lib/say.mjs';

const { values } = parseArgs({
  options: {
    out: { type: 'string', default: join(root, '.output/cli') },
    // What the package carries; `none` for one that needs `extensionPath`.
    extension: { type: 'string', default: join(root, '.output/chrome-mv3-test') },
  },
});
const out = resolve(values.out);

const { name, version, description, license } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/**
 * Everything but Node itself goes into the one file: whoever installs it fetches nothing else.
 *
 * @param {string} entry
 * @param {string} file
 */
const bundle = (entry, file) =>
  build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: { LOGOUT_LENS_VERSION: JSON.stringify(version) },
    ssr: { noExternal: true },
    build: {
      ssr: join(root, entry),
      outDir: out,
      emptyOutDir: false,
      target: 'node20',
      minify: false,
      rolldownOptions: { output: { entryFileNames: file, codeSplitting: false } },
    },
  });

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
await Promise.all([bundle('cli/main.ts', 'cli.js'), bundle('playwright/index.ts', 'playwright.js')]);
copyFileSync(join(root, 'LICENSE'), join(out, 'LICENSE'));
copyFileSync(join(root, 'docs/cli.md'), join(out, 'README.md'));
copyFileSync(join(root, 'docs/automation.md'), join(out, 'automation.md'));
const types = readFileSync(join(root, 'playwright/types.ts'), 'utf8');
writeFileSync(
  join(out, 'playwright.d.ts'),
  `${types}\n/** See WithLogoutLens. */\nexport declare const withLogoutLens: WithLogoutLens;\n`,
);
const hasExtension = existsSync(join(values.extension, 'manifest.json'));
if (hasExtension) cpSync(values.extension, join(out, 'extension'), { recursive: true });
else if (values.extension !== 'none')
  say.note(
    `There is no ${values.extension}: the package has the command line only, and its Playwright helper needs extensionPath. Run npm run build:test first.`,
  );

const manifest = {
  name,
  version,
  description,
  license,
  type: 'module',
  bin: { [name]: 'cli.js' },
  exports: {
    './playwright': { types: './playwright.d.ts', default: './playwright.js' },
    './package.json': './package.json',
  },
  files: ['cli.js', 'playwright.js', 'playwright.d.ts', 'automation.md', 'extension'],
  engines: { node: '>=20' },
  // For the helper alone: the command line needs nothing.
  peerDependencies: { '@playwright/test': '>=1.59' },
  peerDependenciesMeta: { '@playwright/test': { optional: true } },
};
writeFileSync(join(out, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
