import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/**
 * Who may import whom, beside itself: the table of docs/architecture.md. `entrypoints` and `lib/background` put the
 * parts together and may import every room but the components' own shells.
 */
const ALLOWED: Record<string, string[]> = {
  'lib/events': [],
  'lib/messages': [],
  'lib/messaging': ['lib/events', 'lib/glance', 'lib/taught', 'lib/report', 'lib/messages'],
  'lib/secrets': ['lib/events'],
  'lib/recognizers': ['lib/events', 'lib/secrets'],
  'lib/reasons': ['lib/events', 'lib/detect'],
  'lib/intake': ['lib/events', 'lib/messaging', 'lib/secrets', 'lib/recognizers', 'lib/taught'],
  'lib/taught': ['lib/events', 'lib/messages'],
  'lib/recorder': ['lib/events'],
  'lib/rehearsal': ['lib/events', 'lib/messaging', 'lib/secrets'],
  'lib/sourcemaps': [],
  'lib/platform': ['lib/events', 'lib/messaging', 'lib/intake', 'lib/report', 'lib/console-monitor'],
  'lib/sensors': ['lib/events', 'lib/messaging', 'lib/platform', 'lib/intake'],
  'lib/detect': ['lib/events', 'lib/reasons', 'lib/recognizers', 'lib/messages'],
  'lib/causes': ['lib/events', 'lib/detect', 'lib/reasons', 'lib/messages'],
  'lib/patterns': ['lib/events', 'lib/detect', 'lib/causes', 'lib/classify', 'lib/messages'],
  'lib/classify': ['lib/events', 'lib/detect', 'lib/causes', 'lib/patterns', 'lib/messages', 'lib/taught'],
  'lib/deadlines': ['lib/events', 'lib/detect', 'lib/classify', 'lib/messages'],
  'lib/compare': ['lib/events', 'lib/detect', 'lib/classify', 'lib/messages'],
  'lib/glance': ['lib/events', 'lib/messages', 'lib/detect', 'lib/classify', 'lib/deadlines'],
  'lib/exports': [
    'lib/events',
    'lib/messages',
    'lib/detect',
    'lib/causes',
    'lib/classify',
    'lib/patterns',
    'lib/taught',
    'lib/picture',
  ],
  'lib/console-monitor': ['lib/detect', 'lib/deadlines', 'lib/classify', 'lib/exports'],
  'lib/on-page': ['lib/events', 'lib/messages', 'lib/messaging', 'lib/classify', 'lib/exports'],
  'lib/report': ['lib/exports', 'lib/causes', 'lib/messages', 'lib/events'],
  'lib/imports': [
    'lib/events',
    'lib/messages',
    'lib/messaging',
    'lib/exports',
    'lib/intake',
    'lib/secrets',
    'lib/detect',
    'lib/taught',
  ],
  'lib/server-log': ['lib/events', 'lib/messages', 'lib/detect', 'lib/reasons', 'lib/secrets'],
  'lib/cli': [
    'lib/events',
    'lib/messages',
    'lib/classify',
    'lib/compare',
    'lib/exports',
    'lib/imports',
    'lib/secrets',
    'lib/server-log',
  ],
  'lib/picture': ['lib/events', 'lib/messages', 'lib/detect'],
  'lib/panel': [
    'lib/console-monitor',
    'lib/picture',
    'lib/events',
    'lib/messages',
    'lib/messaging',
    'lib/detect',
    'lib/causes',
    'lib/classify',
    'lib/patterns',
    'lib/deadlines',
    'lib/compare',
    'lib/glance',
    'lib/exports',
    'lib/server-log',
    'lib/taught',
    'lib/report',
  ],
  components: [
    'lib/panel',
    'lib/picture',
    'lib/exports',
    'lib/messages',
    'lib/events',
    'lib/detect',
    'lib/causes',
    'lib/classify',
    'lib/deadlines',
    'lib/compare',
    'lib/glance',
    'lib/server-log',
    'lib/taught',
    'lib/report',
  ],
};

/** Rooms that know no browser: they run in a page, a worker, Node and a test alike. Messaging holds the transports. */
const PURE = Object.keys(ALLOWED).filter(
  (room) => !['lib/platform', 'lib/sensors', 'lib/messaging', 'components'].includes(room),
);

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s(?:[^'"`;]*?\sfrom\s)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/g;

type Import = { file: string; room: string; specifier: string; target: string | null };

function roomOf(path: string): string {
  const [first = '', second = ''] = path.split(sep);
  return first === 'lib' ? `lib/${second}` : first;
}

function sources(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => join(folder, file))
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$|\.d\.ts$/.test(file));
}

const files = ['lib', 'components', 'entrypoints'].flatMap(sources);
const imports: Import[] = files.flatMap((file) =>
  [...readFileSync(join(ROOT, file), 'utf8').matchAll(IMPORT)].map((found) => {
    const specifier = found[1] ?? found[2] ?? '';
    const target = specifier.startsWith('.') ? relative(ROOT, resolve(ROOT, dirname(file), specifier)) : null;
    return { file, room: roomOf(file), specifier, target };
  }),
);

describe('walls', () => {
  it('every room has its line in the table', () => {
    const rooms = new Set(files.map(roomOf));
    const missing = [...rooms].filter(
      (room) => !(room in ALLOWED) && !['entrypoints', 'lib/background'].includes(room),
    );
    expect(missing, 'add the room to docs/architecture.md and to ALLOWED above').toEqual([]);
  });

  it('rooms import only whom they may', () => {
    const wrong = imports.filter(({ room, target }) => {
      if (target === null || !(room in ALLOWED)) return false;
      const to = roomOf(target);
      return to !== room && !ALLOWED[room]?.includes(to);
    });
    expect(wrong.map(({ file, specifier }) => `${file} imports ${specifier}`)).toEqual([]);
  });

  it('nobody imports entrypoints', () => {
    const wrong = imports.filter(
      ({ room, target }) => room !== 'entrypoints' && target?.startsWith('entrypoints'),
    );
    expect(wrong.map(({ file, specifier }) => `${file} imports ${specifier}`)).toEqual([]);
  });

  it('only platform and entrypoints touch the extension API', () => {
    const wrong = imports.filter(
      ({ room, specifier }) =>
        /^(wxt\/browser|webextension-polyfill)$/.test(specifier) &&
        !['lib/platform', 'entrypoints'].includes(room),
    );
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });

  it('siblings of a registry never import each other', () => {
    const wrong = imports.filter(({ file, target, specifier }) => {
      if (target === null || !specifier.startsWith('./')) return false;
      const registered = (path: string) =>
        /^lib\/(causes|reasons|recognizers|patterns)\//.test(path) && isRegistered(path);
      return registered(file) && registered(target);
    });
    expect(wrong.map(({ file, specifier }) => `${file} imports ${specifier}`)).toEqual([]);
  });

  it('what runs in a page carries no library along', () => {
    const reached = new Set(['page-hook', 'relay'].map((name) => join('entrypoints', `${name}.content.ts`)));
    const carried: string[] = [];
    // A set goes on with what is added to it on the way.
    for (const file of reached) {
      const code = readFileSync(join(ROOT, file), 'utf8').replace(
        /(?:^|\n)(?:import|export) type [^;]*;/g,
        '',
      );
      for (const [, specifier = ''] of code.matchAll(IMPORT)) {
        if (specifier.startsWith('.')) reached.add(relative(ROOT, resolve(ROOT, dirname(file), specifier)));
        else if (!specifier.startsWith('wxt/')) carried.push(`${file} imports ${specifier}`);
      }
    }
    expect(reached.size).toBeGreaterThan(50);
    expect(carried).toEqual([]);
  });

  it('the pure rooms ask no clock and no global of a browser', () => {
    const wrong = files
      .filter((file) => PURE.includes(roomOf(file)) && !/messages[/\\][^/\\]+[/\\]/.test(file))
      .flatMap((file) => {
        const code = readFileSync(join(ROOT, file), 'utf8')
          .replace(/^import .*$/gm, '')
          .replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, '');
        const found =
          /\b(?:Date\.now\(|new Date\(\)|performance\.now|window\.|document\.|chrome\.|browser\.|localStorage\.|navigator\.)/.exec(
            code,
          );
        return found ? [`${file}: ${found[0]}`] : [];
      });
    expect(wrong, 'take the clock or the world as an argument').toEqual([]);
  });
});

/** A unit that its folder's registry names by value; a shape (`import type`) is no sibling. */
function isRegistered(path: string): boolean {
  const registry = readFileSync(join(ROOT, dirname(path), 'registry.ts'), 'utf8');
  const name = path.split(sep).at(-1) ?? '';
  return new RegExp(`import \\{[^}]*\\} from '\\./${name.replaceAll('.', '\\.')}'`).test(registry);
}
