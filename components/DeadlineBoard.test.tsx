// @vitest-environment happy-dom
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { diagnose } from '../lib/classify/diagnose.ts';
import { createFakeTime } from '../lib/panel/fixtures/fake-platform.ts';
import type { LogEvent } from '../lib/panel/types.ts';
import { delayedRace, immediateRace, learnedLimits } from '../tests/preview/race-scenes.ts';
import { type MountedPanel, mountPanel } from './testing.tsx';

const NOW = createFakeTime().now();
let panel: MountedPanel;
const open = async (log: LogEvent[]) => {
  panel = await mountPanel({ answers: { site: {} }, diagnose, log });
  return panel;
};
const one = (selector: string) => panel.host.querySelector<HTMLElement>(selector)?.textContent ?? '';
afterEach(() => panel.unmount());

// happy-dom lays nothing out: give the list a height, so that it draws rows.
beforeAll(() => {
  Object.defineProperty(HTMLElement.prototype, 'clientHeight', { configurable: true, get: () => 440 });
  Object.defineProperty(HTMLElement.prototype, 'clientWidth', { configurable: true, get: () => 400 });
});

describe('the deadline board', () => {
  it('says in one sentence what ends the session next, and counts down', async () => {
    await open(learnedLimits(NOW));
    expect(one('.deadline-answer')).toMatch(/idle limit, in about 18 min 30 s \(± 6 min/);
    await panel.run(() => panel.time.pass(10_000));
    expect(one('.deadline-answer')).toContain('18 min 20 s');
  });

  it('marks what comes next, and says of each what ends with it and why', async () => {
    await open(learnedLimits(NOW));
    expect(one('.credential[data-next]')).toMatch(/Server’s idle limit.*Next\..*Learned from 3 logouts/);
    expect(panel.text()).toContain('Ends alone: a refresh token is held');
    await panel.run(() =>
      panel.host.querySelector<HTMLButtonElement>('.credential[data-next] .link')?.click(),
    );
    expect(panel.controller.store.getState().selectedEventIds.length).toBeGreaterThanOrEqual(4);
  });

  it('runs no timer while the panel is hidden', async () => {
    await open(learnedLimits(NOW));
    expect(panel.time.timers()).toBeGreaterThan(0);
    const before = one('.deadline-answer');
    await panel.run(() => panel.time.show(false));
    expect(panel.time.timers()).toBe(0);
    await panel.run(() => panel.time.pass(5_000));
    expect(one('.deadline-answer')).toBe(before);
    await panel.run(() => panel.time.show(true));
    expect(one('.deadline-answer')).toContain('18 min 25 s');
  });

  it('is not there where nobody is signed in', async () => {
    await open(immediateRace(NOW));
    expect(panel.host.querySelector('.deadline-answer, .deadline-note')).toBeNull();
  });
});

describe('patterns', () => {
  it('stand above the logouts with figures, and lead to the logouts that they rest on', async () => {
    await open(learnedLimits(NOW));
    const pattern = panel.host.querySelector('.pattern') as HTMLElement;
    expect(pattern.compareDocumentPosition(panel.host.querySelector('.logout') as Node)).toBe(
      Node.DOCUMENT_POSITION_FOLLOWING,
    );
    expect(pattern.textContent).toMatch(/about 20 min \(± 6 min\).*3 logouts.*70%/);
    const links = [...pattern.querySelectorAll<HTMLButtonElement>('.pattern-logouts button')];
    expect(links).toHaveLength(3);
    await panel.run(() => links[0]?.click());
    expect(panel.controller.store.getState().selectedLogoutId).toBe('l1');
    expect(panel.host.querySelector('.pattern-logouts [aria-current]')).toBe(links[0]);
  });
});

describe('the refresh race', () => {
  it('is a drawing with words, and a list of its steps that leads to their events', async () => {
    await open(delayedRace(NOW));
    const drawing = panel.host.querySelector('svg.race') as SVGElement;
    expect(drawing.getAttribute('role')).toBe('img');
    expect(drawing.getAttribute('aria-label')).toMatch(/2 lanes.*6 steps/);
    const list = drawing.nextElementSibling as HTMLElement;
    const steps = [...list.querySelectorAll('button')];
    expect(steps.map((step) => step.querySelector('.step-number')?.textContent)).toEqual([...'123456']);
    expect(steps[0]?.textContent).toContain('Winner: tab 1');
    expect(steps[1]?.textContent).toContain('Loser: tab 2');
    await panel.run(() => steps[1]?.click());
    expect(panel.controller.store.getState().selectedEventIds).toHaveLength(1);
    expect(panel.text()).toContain('one life of the access token');
  });

  it('has a line for each tab', async () => {
    await open(immediateRace(NOW));
    expect(panel.host.querySelectorAll('.race-line')).toHaveLength(3);
    expect(panel.text()).toContain('tab 3 (out of sight)');
  });
});
