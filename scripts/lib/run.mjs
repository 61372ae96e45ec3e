import { spawn } from 'node:child_process';
import { root, toolEnvironment } from './project.mjs';

/** How long an interrupted child may tidy up (close a browser, remove a profile) before it is killed. */
const GRACE_MS = 8_000;

const groups = process.platform !== 'win32';

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();

/**
 * A child leads a process group of its own, so that what it started ends with it.
 *
 * @param {import('node:child_process').ChildProcess} child
 * @param {NodeJS.Signals} signal
 */
function signalGroup(child, signal) {
  if (child.pid === undefined) return;
  try {
    if (groups) process.kill(-child.pid, signal);
    else child.kill(signal);
  } catch {
    // It has ended meanwhile.
  }
}

/** @param {number} ms */
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Ends every child that `run` started: asks, waits, then kills.
 *
 * @param {NodeJS.Signals} [signal]
 */
export async function stopChildren(signal = 'SIGTERM') {
  for (const child of running) signalGroup(child, signal);
  for (const end = Date.now() + GRACE_MS; running.size > 0 && Date.now() < end; ) await pause(50);
  for (const child of running) signalGroup(child, 'SIGKILL');
}

/** Ctrl-C, a closed terminal or a stopped job ends the children too. Call once, first thing. */
export function endChildrenWithUs() {
  let ending = false;
  for (const [signal, code] of /** @type {const} */ ([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ])) {
    process.on(signal, async () => {
      if (ending) return;
      ending = true;
      await stopChildren(signal);
      process.exit(code);
    });
  }
  process.on('exit', () => {
    for (const child of running) signalGroup(child, 'SIGKILL');
  });
}

/**
 * Runs a program to its end. Never rejects: a program that cannot be started answers with code 127.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, show?: boolean, input?: 'inherit' | 'ignore', cwd?: string }} [options]
 *   `show` passes the output on as it comes, else it is collected; stdin is closed unless inherited
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(command, args, { env = {}, show = false, input = 'ignore', cwd = root } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env: toolEnvironment(env),
      stdio: show ? [input, 'inherit', 'inherit'] : [input, 'pipe', 'pipe'],
      detached: groups,
      shell: command.endsWith('.cmd'),
    });
    running.add(child);
    const chunks = /** @type {Buffer[]} */ ([]);
    child.stdout?.on('data', (chunk) => chunks.push(chunk));
    child.stderr?.on('data', (chunk) => chunks.push(chunk));
    child.on('error', (error) => {
      running.delete(child);
      resolve({ code: 127, output: `${command}: ${error.message}` });
    });
    child.on('close', (code) => {
      running.delete(child);
      resolve({ code: code ?? 1, output: Buffer.concat(chunks).toString() });
    });
  });
}
