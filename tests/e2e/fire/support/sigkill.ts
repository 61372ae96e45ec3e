import { readdirSync, readFileSync } from 'node:fs';

/** Every process of a browser that was started with this profile, children before their parents' end is noticed. */
function processesOf(profileDir: string): number[] {
  const processes = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const [, parent = '0'] =
          /^\d+ \(.*\) \S (\d+)/s.exec(readFileSync(`/proc/${name}/stat`, 'utf8')) ?? [];
        const command = readFileSync(`/proc/${name}/cmdline`, 'utf8');
        return [{ pid: Number(name), parent: Number(parent), command }];
      } catch {
        return [];
      }
    });
  const found = new Set(
    processes
      .filter(({ command, pid }) => command.includes(profileDir) && pid !== process.pid)
      .map(({ pid }) => pid),
  );
  for (let size = -1; size !== found.size; ) {
    size = found.size;
    for (const { pid, parent } of processes) if (found.has(parent)) found.add(pid);
  }
  return [...found];
}

/** Ends a browser as a power failure would: no process of it gets to know. Only what was started with this profile. */
export function sigkillBrowser(profileDir: string): number {
  const pids = processesOf(profileDir);
  for (const pid of pids) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It went with its parent.
    }
  }
  return pids.length;
}
