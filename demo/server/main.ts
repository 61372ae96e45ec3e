import { parseArgs } from 'node:util';
import { startDemo } from './index.ts';
import { type DemoSettings, defaultSettings, mergeSettings } from './settings.ts';

const DEFAULT_PORT = 5180;

const USAGE = `Usage: node demo/server/main.ts [--port 5180] [--quiet] [--set name=value …]

Settings may also come from the environment: DEMO_PORT, DEMO_SET="name=value,name=value".
Settings: ${Object.keys(defaultSettings).join(', ')}`;

/** Reads `name=value` pairs; values are JSON where they parse as JSON, else text. */
function readPairs(pairs: readonly string[]): DemoSettings {
  const change: Record<string, unknown> = {};
  for (const pair of pairs) {
    const at = pair.indexOf('=');
    if (at < 1) throw new Error(`Not a setting: ${pair}`);
    change[pair.slice(0, at)] = parseValue(pair.slice(0, at), pair.slice(at + 1));
  }
  return mergeSettings(defaultSettings, change);
}

/** Text settings stay text: `refreshAnswer=500` is a word, not a number. */
function parseValue(name: string, value: string): unknown {
  const known = Object.entries(defaultSettings).find(([key]) => key === name)?.[1];
  if (typeof known === 'string') return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

const { values } = parseArgs({
  options: {
    port: { type: 'string' },
    quiet: { type: 'boolean', default: false },
    set: { type: 'string', multiple: true, default: [] },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) {
  console.log(USAGE);
  process.exit(0);
}
const fromEnvironment = (process.env.DEMO_SET ?? '').split(',').filter(Boolean);
const port = Number(values.port ?? process.env.DEMO_PORT ?? DEFAULT_PORT);
const demo = await startDemo({
  port,
  quiet: values.quiet,
  settings: readPairs([...fromEnvironment, ...values.set]),
});
console.log(`Practice site: ${demo.url}/`);
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void demo.close().then(() => process.exit(0)));
}
