import type { DemoServer, DemoSettings } from '../../../demo/server/index.ts';
import type { ObservationId } from '../../capture/observations.ts';
import type { Driver, DriverPage } from './driver.ts';
import { expect, test } from './fixtures.ts';
import { inTurn } from './in-turn.ts';
import { observed } from './observed.ts';
import { arrived, signIn } from './practice-site.ts';
import type { Timeline, TimelineLogout } from './timeline.ts';
import { waitForVerdict } from './verdict.ts';

/** Somebody signed in at a practice site that is set up for one way of being signed out. */
export interface Scene {
  driver: Driver;
  demo: DemoServer;
  page: DriverPage;
  /** Origin of the site that is judged; the app's where not said. */
  origin?: string;
}

/** One way of being signed out, and what the verdict has to be, whatever the browser. */
export interface SceneSpec {
  code: string;
  type: string;
  /** What makes it different from another scene with the same code. */
  how?: string;
  settings?: Partial<DemoSettings>;
  /** Mistakes of the page, see demo/faults.ts, switched on after the sign-in. */
  faults?: string;
  /** Where the faults end the session at once, the page is not waited for. */
  endsAtOnce?: boolean;
  play(scene: Scene): Promise<void>;
  /** The one browser that `npm test` plays it in; both where not said. */
  turn?: Driver['kind'];
  /** Rows of docs/capture.md that the right verdict rests on. */
  observes?: ObservationId[];
  /** More to be said of the verdict. */
  also?(found: { logout: TimelineLogout; timeline: Timeline }, scene: Scene): void | Promise<void>;
}

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Presses a button of the dashboard. */
export const press = (button: string | RegExp) => async (scene: Scene) => scene.page.click(button);

/** Lets some time pass without a request, then asks for something. */
export const pressAfter = (ms: number) => async (scene: Scene) => {
  await pause(ms);
  await scene.page.click('Refresh my data');
};

/** Presses a button of the switches page, as a person would; the page's next request finds out about it. */
export const pressSwitch = (label: string) => async (scene: Scene) => {
  await scene.page.goto(`${scene.demo.url}/switches`);
  await scene.page.click(label);
};

/** Plays a scene and holds its one verdict against what really happened. */
export function playScene(spec: SceneSpec): void {
  test(
    [spec.code, spec.how].filter(Boolean).join(': '),
    spec.turn ? inTurn(spec.turn) : {},
    async ({ driver, demo }) => {
      demo.configure(spec.settings ?? {});
      const page = await signIn(driver, demo);
      if (spec.faults) {
        await page.goto(`${demo.url}/dashboard?fault=${spec.faults}`);
        if (!spec.endsAtOnce) await arrived(page);
      }
      const scene = { driver, demo, page };
      await spec.play(scene);
      await page.waitForUrl('/signin');
      const found = await waitForVerdict(driver, demo.url);
      expect(found.logout, found.logout.title).toMatchObject({ code: spec.code, type: spec.type });
      expect(found.timeline.logouts).toHaveLength(1);
      await spec.also?.(found, scene);
      observed(...(spec.observes ?? []));
    },
  );
}
