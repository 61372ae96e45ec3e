import { type Fault, isFault } from '../faults.ts';

const KEY = 'demo-faults';

/**
 * The faults switched on in this browser. `?fault=a,b` in the address sets them for good, `?fault=none`
 * takes them back. They are read once a page load.
 */
const active = new Set<Fault>(readFaults());

export function hasFault(fault: Fault): boolean {
  return active.has(fault);
}

export function activeFaults(): readonly Fault[] {
  return [...active];
}

export function setFaults(next: readonly Fault[]): void {
  active.clear();
  for (const fault of next) active.add(fault);
  if (next.length > 0) localStorage.setItem(KEY, JSON.stringify(next));
  else localStorage.removeItem(KEY);
}

function readFaults(): Fault[] {
  const asked = new URLSearchParams(location.search).get('fault');
  if (asked !== null) {
    const faults = asked.split(',').filter(isFault);
    if (faults.length > 0) localStorage.setItem(KEY, JSON.stringify(faults));
    else localStorage.removeItem(KEY);
    return faults;
  }
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(stored) ? stored.filter(isFault) : [];
  } catch {
    return [];
  }
}
