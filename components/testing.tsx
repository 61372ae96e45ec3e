import { english } from '../lib/messages/catalog.ts';
import { createPanelController, type PanelController } from '../lib/panel/controller.ts';
import type { Diagnose } from '../lib/panel/diagnosis.ts';
import {
  createFakePlatform,
  createFakeTime,
  type FakeAnswers,
  type FakePlatform,
  type FakeTime,
} from '../lib/panel/fixtures/fake-platform.ts';
import { ORIGIN } from '../lib/panel/fixtures/headline-log.ts';
import { traceFrames } from '../lib/panel/original-code.ts';
import type { PanelPlatform } from '../lib/panel/platform.ts';
import type { LogEvent } from '../lib/panel/types.ts';
import { mountPage } from './mount-page.tsx';
import { PanelApp } from './PanelApp.tsx';
import './preloaded.ts';

export type MountedPanel = {
  host: HTMLElement;
  platform: FakePlatform;
  time: FakeTime;
  controller: PanelController;
  text(): string;
  /** The control of a role-bearing tag whose accessible words contain `words`; throws with what there is. */
  button(words: string): HTMLElement;
  click(words: string): Promise<void>;
  press(target: Element, key: string): Promise<void>;
  send(log: readonly LogEvent[], lastSeq?: number): Promise<void>;
  run(step: () => void): Promise<void>;
  unmount(): Promise<void>;
};

export type MountOptions = {
  answers: FakeAnswers;
  diagnose: Diagnose;
  log?: readonly LogEvent[];
  platform?: Partial<PanelPlatform>;
  opens?: 'export';
};

/** The whole panel in a document, with a made-up browser and background. */
export async function mountPanel({
  answers,
  diagnose,
  log,
  platform: more,
  opens,
}: MountOptions): Promise<MountedPanel> {
  const platform = { ...createFakePlatform(answers), ...more };
  const time = createFakeTime();
  const controller = createPanelController({ kind: 'origin', origin: ORIGIN }, platform, time, diagnose);
  const page = await mountPage(
    <PanelApp controller={controller} platform={platform} opens={opens ?? null} />,
    {
      words: english,
      time,
      start: () => controller.start(),
      tools: {
        copy: platform.copy,
        openSource: platform.openSource,
        traceFrames: (frames) => traceFrames(frames, platform),
      },
    },
  );
  const { host, run } = page;
  const mounted: MountedPanel = {
    ...page,
    platform,
    time,
    controller,
    button(words) {
      const buttons = [...host.querySelectorAll<HTMLElement>('button, summary, [role="option"]')];
      const named = (one: HTMLElement) => one.getAttribute('aria-label') ?? one.textContent ?? '';
      const found = buttons.find((one) => named(one).includes(words));
      if (found === undefined) throw new Error(`no “${words}” among: ${buttons.map(named).join(' | ')}`);
      return found;
    },
    click: (words) => run(() => mounted.button(words).click()),
    press: (target, key) =>
      run(
        () =>
          void target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })),
      ),
    send: (events, lastSeq = events.length) => run(() => platform.ports.at(-1)?.sendEvents(events, lastSeq)),
  };
  if (log !== undefined) await mounted.send(log);
  return mounted;
}
