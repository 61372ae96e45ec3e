import { execFile, execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What a command ended with. */
export type Ended = { exitCode: number; out: string; notes: string };

/** The command line as a new user has it: installed from its tarball, offline, in a folder with nothing else. */
export type Installed = {
  folder: string;
  /** Runs `npx logout-lens …` in that folder. */
  npx(args: readonly string[], input?: string): Promise<Ended>;
  /** Runs what npm linked, which is what npx runs, without waiting for npx. */
  run(args: readonly string[], input?: string): Promise<Ended>;
  remove(): void;
};

/** Builds, packs and installs. Takes some seconds; asks no registry for anything. */
export function installPacked(): Installed {
  const base = mkdtempSync(join(tmpdir(), 'logout-lens-cli-'));
  const built = join(base, 'package');
  const folder = join(base, 'empty');
  const npm = (cwd: string, ...args: string[]) =>
    execFileSync('npm', [...args, '--offline', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd,
      encoding: 'utf8',
    });
  execFileSync(process.execPath, ['scripts/build-cli.mjs', '--out', built], { cwd: ROOT });
  npm(base, 'pack', built, '--pack-destination', base);
  const tarball = readdirSync(base).find((name) => name.endsWith('.tgz')) ?? 'none';
  mkdirSync(folder);
  npm(folder, 'install', '--prefix', folder, join(base, tarball));
  return {
    folder,
    npx: (args, input) => run(folder, 'npx', ['--no-install', 'logout-lens', ...args], input),
    run: (args, input) => run(folder, join(folder, 'node_modules/.bin/logout-lens'), args, input),
    remove: () => rmSync(base, { recursive: true, force: true }),
  };
}

function run(cwd: string, program: string, args: readonly string[], input = ''): Promise<Ended> {
  // A user's own folder knows nothing of ours: what npm told this process must not reach the other one.
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name)));
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
