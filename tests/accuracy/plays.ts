import { pause, type Session } from './session.ts';
import type { ServerAct } from './stack.ts';

/** What people do; the cases say where. Each ends where a person would see what became of it. */
type Play = (session: Session) => Promise<void>;

/** Signs in and works a little, in steps that vary by seed and stay under every limit of the cases. */
async function settle(session: Session): Promise<void> {
  await session.signIn();
  await session.work(session.random.between(2, 4), session.random.between(200, 500));
}

/** Pauses longer than the server allows, and longer than any pause before. */
export const idleTooLong: Play = async (session) => {
  await settle(session);
  await pause((session.limits.idleMs ?? 0) + 1_000);
  await session.findOut();
};

/** The same, with the hand on the mouse and the keys all the while: the server hears nothing of that. */
export const idleButTyping: Play = async (session) => {
  await settle(session);
  for (const end = Date.now() + (session.limits.idleMs ?? 0) + 1_000; Date.now() < end; await pause(400)) {
    await session.page.moveMouse(session.random.between(5, 200), session.random.between(5, 200));
    await session.page.press('a');
  }
  await session.findOut();
};

/** Idle, and the tab is loaded again instead of clicked. */
export const idleThenReload: Play = async (session) => {
  await settle(session);
  await pause((session.limits.idleMs ?? 0) + 1_000);
  await session.page.reload();
  await session.signedOut();
};

/** Works on, never with a pause worth the name, until the session is too old. */
export const worksPastTheLimit: Play = async (session) => {
  await session.signIn();
  const start = Date.now();
  while (Date.now() - start < (session.limits.absoluteMs ?? 0) - 1_100) {
    await session.work(1);
    await pause(350);
  }
  // Soon after: a long pause before the end would look like idling.
  await pause(Math.max(0, start + (session.limits.absoluteMs ?? 0) + 150 - Date.now()));
  await session.findOutAtWork();
};

/** Works on at the same pace until it is over: by a limit, or by what happens, which need not be at once. */
export const worksUntilRefused =
  (what?: ServerAct): Play =>
  async (session) => {
    await settle(session);
    if (what) await session.act(what);
    await session.workUntilRefused(15_000);
  };

/** Something happens on the server while somebody works; the next click finds out. */
export const whileWorking =
  (what: ServerAct): Play =>
  async (session) => {
    await settle(session);
    await session.act(what);
    await session.findOutAtWork();
  };

/** An answer that still is a good one takes the cookie along; the request after it finds out. */
export const withAnAnswer =
  (what: ServerAct): Play =>
  async (session) => {
    await settle(session);
    await session.act(what);
    await session.press('items');
    await pause(600);
    await session.findOut();
  };

export const signsOut: Play = async (session) => {
  await settle(session);
  await session.press('signOut');
  await session.signedOut();
};

export const signsOutByKey: Play = async (session) => {
  await settle(session);
  await session.signOutByKey();
  await session.signedOut();
};

/** The provider asks whether to sign out there, too. */
export const signsOutAndConfirms: Play = async (session) => {
  await settle(session);
  await session.press('signOut');
  await session.page.waitForText('Provider');
  await session.page.click(session.traits.words.signOut);
  await session.signedOut();
};

/** Two tabs; the person signs out in the second, and turns to the first again. */
export const signsOutInAnotherTab: Play = async (session) => {
  await settle(session);
  const second = await session.open();
  await second.waitForText(session.traits.words.welcome);
  await session.press('signOut', second);
  await session.signedOut(second);
  await session.page.bringToFront();
  const hasLeft = await session.page.evaluate(() => document.querySelector('input[type=password]') !== null);
  if (!hasLeft && !session.followsTabs) await session.press('items');
  await session.signedOut();
};

/** Waits until a date has passed, and a little, then clicks. */
export const outlives =
  (which: 'cookieMs' | 'accessMs' | 'refreshMs'): Play =>
  async (session) => {
    await settle(session);
    await pause((session.limits[which] ?? 0) + 1_200);
    await session.findOut();
  };

/** A script of the page, or its own code, does it after a while; where it takes a click to see it, there is one. */
export const pageDoesIt =
  (afterMs: number): Play =>
  async (session) => {
    await session.signIn();
    await session.work(1);
    await pause(afterMs);
    await session.findOut();
  };

/** Nobody touches anything until the page's own timer signs out. */
export const pageTimerStrikes: Play = async (session) => {
  await settle(session);
  await session.signedOut();
};

/** A click whose answer the page takes for the end. */
export const clicksInto =
  (what: 'save' | 'reports', before?: ServerAct): Play =>
  async (session) => {
    await settle(session);
    if (before) await session.act(before);
    await session.press(what);
    await session.signedOut();
  };

/** The access token runs out while the refresh is out of order; the page gives up. */
export const refreshFailsWith =
  (what: ServerAct): Play =>
  async (session) => {
    await settle(session);
    await session.act(what);
    await pause((session.limits.accessMs ?? 0) + 1_200);
    await session.findOut();
  };

/** Two tabs come back after the access token ran out, and refresh with the same refresh token. */
export const twoTabsRefresh: Play = async (session) => {
  await settle(session);
  const second = await session.open();
  await second.waitForText(session.traits.words.welcome);
  await session.work(1, 0, second);
  await pause((session.limits.accessMs ?? 0) + 1_200);
  await session.act('slow');
  await session.press('items', second);
  await session.page.bringToFront();
  await session.press('items');
  await pause(4_000);
  await session.act('heal');
  await session.findOut();
};

/** The same, where the tab that lost leaves by itself. */
export const twoTabsRace: Play = async (session) => {
  await settle(session);
  const second = await session.open();
  await second.waitForText(session.traits.words.welcome);
  await session.work(1, 0, second);
  await pause((session.limits.accessMs ?? 0) + 1_200);
  await session.act('slow');
  await session.press('items', second);
  await session.page.bringToFront();
  await session.press('items');
  await session.signedOut();
  await session.act('heal');
};

/** The page starts again, and its question who is signed in fails. */
export const probeFails: Play = async (session) => {
  await settle(session);
  await session.act('break-probe');
  await session.page.reload();
  await session.signedOut();
};

/** The person clears the site's data in the browser, then goes on. */
export const browserClears: Play = async (session) => {
  await settle(session);
  await session.driver.clearSiteData(session.stack.url);
  await session.findOut();
};
