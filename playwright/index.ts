import { fileURLToPath } from 'node:url';
import type {
  BrowserContext,
  PlaywrightTestArgs,
  PlaywrightTestOptions,
  PlaywrightWorkerArgs,
  PlaywrightWorkerOptions,
  TestType,
} from '@playwright/test';
import { words } from '../lib/exports/words.ts';
import { expectLogout, expectNoLogout } from './checks.ts';
import { finish } from './finish.ts';
import { launchWithExtension } from './launch.ts';
import { Recording, recordingOf, setRecording } from './recording.ts';
import type { LogoutLensFixtures, WithLogoutLens } from './types.ts';

type OfTest = PlaywrightTestArgs & PlaywrightTestOptions;
type OfWorker = PlaywrightWorkerArgs & PlaywrightWorkerOptions;

/** Beside this file in the package: scripts/build-cli.mjs puts it there. */
const SHIPPED_EXTENSION = fileURLToPath(new URL('./extension', import.meta.url));

/**
 * Playwright's `test` with Logout Lens in its browser (types.ts). What it adds are fixtures: nothing of Playwright itself is
 * changed, and none of it is loaded here, so that a suite's own Playwright is the only one. Firefox and WebKit take no
 * extension from Playwright: there tests run as ever, and a check says that it cannot see.
 */
export const withLogoutLens: WithLogoutLens = (test) => {
  const base = test as unknown as TestType<OfTest, OfWorker>;
  const extended = base.extend<LogoutLensFixtures>({
    logoutLensOptions: [{}, { option: true }],

    // The browser is the context's own: an extension lives in a profile.
    context: async (
      { playwright, browserName, channel, launchOptions, storageState, logoutLensOptions },
      use,
      testInfo,
    ) => {
      if (browserName !== 'chromium') {
        const browser = await playwright[browserName].launch();
        await use(await browser.newContext());
        await browser.close();
        return;
      }
      const { executablePath, args = [], ignoreDefaultArgs } = launchOptions;
      const launched = await launchWithExtension(playwright.chromium, {
        extensionPath: logoutLensOptions.extensionPath ?? SHIPPED_EXTENSION,
        channel: channel ?? launchOptions.channel,
        executablePath,
        args,
        ignoreDefaultArgs,
      });
      const { context } = launched;
      try {
        const recording = new Recording(launched);
        setRecording(context, recording);
        let closed = false;
        context.on('close', () => {
          closed = true;
        });
        await recording.wake();
        // A profile begins empty, whatever the configuration says.
        if (storageState !== undefined) await context.setStorageState(storageState);
        await use(context);
        // What was recorded went with the profile.
        if (closed)
          testInfo.annotations.push({ type: 'logout-lens', description: words('playwright.closed') });
        else await finish(recording, logoutLensOptions, testInfo);
      } finally {
        await context.close();
      }
    },

    // The tab that the browser began with: a test that counts its pages finds one.
    page: async ({ context }, use) => {
      await use(firstPage(context) ?? (await context.newPage()));
    },

    logoutLens: async ({ context, browserName }, use) => {
      const recording = recordingOf(context, browserName);
      await use({
        timelines: (origin) => recording.timelines(origin),
        clear: (origin) => recording.clear(origin),
      });
    },
    expectNoLogout: async ({ context, browserName }, use) => {
      await use((options) => expectNoLogout(recordingOf(context, browserName), options));
    },
    expectLogout: async ({ context, browserName }, use) => {
      await use((code, options) => expectLogout(recordingOf(context, browserName), code, options));
    },
  });
  return extended as unknown as ReturnType<WithLogoutLens> as never;
};

function firstPage(context: BrowserContext) {
  return context.pages().find((page) => page.url() === 'about:blank');
}
