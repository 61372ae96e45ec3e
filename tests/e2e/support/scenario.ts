import { findScenario, type Scenario } from '../../../demo/scenarios.ts';
import type { DemoServer, DemoSettings } from '../../../demo/server/index.ts';
import type { ObservationId } from '../../capture/observations.ts';
import { recordLog } from '../../recorded/record-log.ts';
import type { Driver, DriverPage } from './driver.ts';
import { expect, startOnNewPort, test } from './fixtures.ts';
import { isTurnOf } from './in-turn.ts';
import { observed } from './observed.ts';
import { arrived, signIn, signInClassic, signInWithPracticeId } from './practice-site.ts';
import type { Scene } from './scene.ts';
import type { Timeline, TimelineLogout } from './timeline.ts';
import { typeOf } from './type-of.ts';
import { waitForVerdict } from './verdict.ts';

/** How a test plays a scenario of the practice site, and what more it says of the verdict than the scenario's code. */
export interface ScenarioPlay {
  /** Id in demo/scenarios: settings, faults and code are taken from there. */
  scenario: string;
  /** Settings that make it shorter than people like it. */
  faster?: Partial<DemoSettings>;
  /** What is done after the sign-in; nothing where the session ends by itself. */
  play?(scene: Scene): Promise<void>;
  /** Where the faults end the session at once, the page is not waited for. */
  endsAtOnce?: boolean;
  /** Where the page ends up; the area's sign-in page where not said, nowhere where it is closed. */
  endsAt?: string | RegExp | null;
  /** Another form of a scenario, or one with too many events to keep: it is not recorded. */
  unrecorded?: boolean;
  /** Where the other browser cannot be brought to it in a test. */
  onlyIn?: Driver['kind'];
  /** Logouts in all, of which the last is judged; default 1. */
  logouts?: number;
  /** Rows of docs/capture.md that the right verdict rests on. */
  observes?: ObservationId[];
  /** More to be said of the verdict. */
  also?(found: { logout: TimelineLogout; timeline: Timeline }, scene: Scene): void | Promise<void>;
}

type Played = { play: ScenarioPlay; scenario: Scenario; scene: Scene; origin: string };

/** SCENARIOS=a,b plays these only: for working on one. */
const wanted = process.env.SCENARIOS?.split(',');

/**
 * Plays scenarios one after the other, each on a practice site of its own, and judges them together: the seconds until
 * a verdict is final pass only once. One that fails does not keep the others from being played. In `npm test` the
 * browsers take turns with those that prove nothing of docs/capture.md.
 */
export function playScenarios(title: string, all: readonly ScenarioPlay[]): void {
  const plays = wanted ? all.filter(({ scenario }) => wanted.includes(scenario)) : all;
  if (plays.length === 0) return;
  test(title, async ({ driver }) => {
    test.setTimeout(60_000 + 15_000 * plays.length);
    const demos: DemoServer[] = [];
    try {
      const played: Played[] = [];
      for (const play of plays.filter((one, index) => isPlayedIn(driver.kind, one, index)))
        await test.step(play.scenario, async () => {
          const demo = await startOnNewPort({});
          demos.push(demo);
          const done = await attempt(play.scenario, () => begin(driver, demo, play));
          if (done) played.push(done);
        });
      for (const one of played) await attempt(one.play.scenario, () => judge(driver, one));
    } finally {
      for (const demo of demos) await demo.close();
    }
  });
}

function isPlayedIn(kind: Driver['kind'], { onlyIn, observes }: ScenarioPlay, index: number): boolean {
  if (onlyIn !== undefined) return onlyIn === kind;
  return observes !== undefined || wanted !== undefined || isTurnOf(kind, index);
}

async function begin(driver: Driver, demo: DemoServer, play: ScenarioPlay): Promise<Played> {
  const scenario = findScenario(play.scenario);
  if (!scenario) throw new Error(`There is no scenario ${play.scenario} in demo/scenarios.`);
  demo.configure({ ...scenario.settings, ...play.faster });
  // Cookies know no ports: classic sites of one host would share their session cookie.
  const origin =
    scenario.area === 'classic' ? demo.url.replace('//app.', `//classic-${demo.port}.`) : demo.url;
  const page = await startAt(driver, demo, scenario, origin, play.endsAtOnce ?? false);
  const scene = { driver, demo, page, origin };
  await play.play?.(scene);
  const { endsAt = scenario.area === 'classic' ? '/classic/sign-in/' : '/signin' } = play;
  if (endsAt !== null) await scene.page.waitForUrl(endsAt);
  return { play, scenario, scene, origin };
}

function startAt(
  driver: Driver,
  demo: DemoServer,
  { area, faults = [] }: Scenario,
  origin: string,
  endsAtOnce: boolean,
): Promise<DriverPage> {
  // As people come: sent to the sign-in page, which is then a page to go back to.
  if (area === 'classic') return signInClassic(driver, { url: origin }, '/classic/');
  if (area === 'practice-id') return signInWithPracticeId(driver, demo);
  return signInToApp(driver, demo, faults, endsAtOnce);
}

async function signInToApp(
  driver: Driver,
  demo: DemoServer,
  faults: readonly string[],
  endsAtOnce: boolean,
): Promise<DriverPage> {
  const page = await signIn(driver, demo, { faults, arrives: !endsAtOnce });
  if (!endsAtOnce) await arrived(page);
  return page;
}

async function judge(driver: Driver, { play, scenario, scene, origin }: Played): Promise<void> {
  const { logouts = 1, also, observes = [] } = play;
  const found = await waitForVerdict(driver, origin, { count: logouts });
  const type = typeOf(scenario.cause);
  expect
    .soft(found.logout, `${play.scenario}: ${found.logout.title}`)
    .toMatchObject({ code: scenario.cause, type });
  expect.soft(found.timeline.logouts, `${play.scenario}: logouts`).toHaveLength(logouts);
  await also?.(found, scene);
  observed(...observes);
  // What is not judged rightly is to be looked at, and not to be kept.
  const isRight = found.logout.code === scenario.cause;
  if (isRight && !play.unrecorded) recordLog(play.scenario, driver.kind, found.timeline);
}

/** Runs one part, and makes its failure one of the test's without ending it. */
async function attempt<Result>(name: string, run: () => Promise<Result>): Promise<Result | undefined> {
  try {
    return await run();
  } catch (error) {
    expect.soft(error instanceof Error ? error.stack : error, name).toBeUndefined();
    return undefined;
  }
}
