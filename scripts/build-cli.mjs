// `npm run build:cli`: the command line as a package of its own, in .output/cli, ready for `npm pack`.
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { root } from './lib/project.mjs';

const { values } = parseArgs({ options: { out: { type: 'string', default: join(root, '.output/cli') } } });
const out = resolve(values.out);

const { name, version, description, license } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

await build({
  root,
  configFile: false,
  logLevel: 'warn',
  publicDir: false,
  define: { LOGOUT_LENS_VERSION: JSON.stringify(version) },
  // Everything but Node itself goes into the one file: whoever installs it fetches nothing else.
  ssr: { noExternal: true },
  build: {
    ssr: join(root, 'cli/main.ts'),
    outDir: out,
    emptyOutDir: true,
    target: 'node20',
    minify: false,
    rolldownOptions: { output: { entryFileNames: 'cli.js', codeSplitting: false } },
  },
});

mkdirSync(out, { recursive: true });
copyFileSync(join(root, 'LICENSE'), join(out, 'LICENSE'));
copyFileSync(join(root, 'docs/cli.md'), join(out, 'README.md'));
const manifest = {
  name,
  version,
  description,
  license,
  type: 'module',
  bin: { [name]: 'cli.js' },
  files: ['cli.js'],
  engines: { node: '>=20' },
};
writeFileSync(join(out, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
