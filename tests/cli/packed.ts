import { execFile, execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What a command ended with. */
export type Ended = { exitCode: number; out: string; notes: string };

export type RunOptions = {
  /** What npm linked where not said. */
  program: string;
  /** Standard input. */
  input: string;
  /** Beside what this process has of it. */
  env: Readonly<Record<string, string>>;
};

/** The command line as a new user has it: installed from its tarball, offline, in a folder with nothing else. */
export type Installed = {
  folder: string;
  /** Runs `npx logout-lens …` in that folder. */
  npx(args: readonly string[], input: string): Promise<Ended>;
  /** Runs what npm linked, which is what npx runs, without waiting for npx. */
  run(args: readonly string[], more?: Partial<RunOptions>): Promise<Ended>;
  remove(): void;
};

/**
 * Builds, packs and installs. Takes some seconds; asks no registry for anything.
 * @param extension folder of the extension's build that the package carries
 */
export function installPacked(extension = 'none'): Installed {
  const base = mkdtempSync(join(tmpdir(), 'logout-lens-cli-'));
  const built = join(base, 'package');
  const folder = join(base, 'empty');
  const npm = (cwd: string, ...args: string[]) =>
    execFileSync('npm', [...args, '--offline', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd,
      encoding: 'utf8',
    });
  execFileSync(process.execPath, ['scripts/build-cli.mjs', '--out', built, '--extension', extension], {
    cwd: ROOT,
  });
  npm(base, 'pack', built, '--pack-destination', base);
  const tarball = readdirSync(base).find((name) => name.endsWith('.tgz')) ?? 'none';
  mkdirSync(folder);
  npm(folder, 'install', '--prefix', folder, join(base, tarball));
  return {
    folder,
    npx: (args, input) => run(folder, ['--no-install', 'logout-lens', ...args], { program: 'npx', input }),
    run: (args, more) =>
      run(folder, args, { program: join(folder, 'node_modules/.bin/logout-lens'), ...more }),
    remove: () => rmSync(base, { recursive: true, force: true }),
  };
}

function run(
  cwd: string,
  args: readonly string[],
  { program, input = '', env: more = {} }: Partial<RunOptions> & { program: string },
): Promise<Ended> {
  // A user's own folder knows nothing of ours: what npm told this process must not reach the other one.
  const own = Object.entries(process.env).filter(
    ([name]) => !/^(?:npm_|PLAYWRIGHT_|PW_|TEST_|VITEST)/i.test(name),
  );
  const env = { ...Object.fromEntries(own), ...more };
  return new Promise((resolve, reject) => {
    const child = execFile(program, args, { cwd, env, maxBuffer: 50_000_000 }, (error, out, notes) => {
      const code = error === null ? 0 : error.code;
      if (typeof code === 'number') resolve({ exitCode: code, out, notes });
      else reject(error);
    });
    child.stdin?.end(input);
  });
}

/** What lies in the folder after the installation: the packages, and the files of ours. */
export function packageFiles({ folder }: Installed): { packages: string[]; files: string[] } {
  const modules = join(folder, 'node_modules');
  return {
    packages: readdirSync(modules).filter((name) => !name.startsWith('.')),
    files: readdirSync(join(modules, 'logout-lens')).sort(),
  };
}
