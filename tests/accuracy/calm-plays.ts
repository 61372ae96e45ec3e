import { pause, type Session } from './session.ts';

/** What people do without being signed out. */
type Play = (session: Session) => Promise<void>;

export const worksAndReloads: Play = async (session) => {
  await session.signIn();
  await session.work(2);
  await session.page.reload();
  await session.page.waitForText(session.traits.words.welcome);
  await session.work(2);
};

/** Pauses under the limit, some of them near it. */
export const pausesUnderTheLimit: Play = async (session) => {
  await session.signIn();
  await session.work(2);
  await pause((session.limits.idleMs ?? 0) * 0.5);
  await session.work(2);
};

export const twoTabs: Play = async (session) => {
  await session.signIn();
  const second = await session.open();
  await second.waitForText(session.traits.words.welcome);
  await session.work(2, 200, second);
  await session.page.bringToFront();
  await session.work(1);
  await second.close();
  await session.work(1);
};

export const goesBack: Play = async (session) => {
  await session.signIn();
  await session.work(2);
  await session.page.goto(`${session.stack.url}${session.traits.paths.home}?view=2`);
  await session.page.waitForText(session.traits.words.welcome);
  await session.work(1);
  await session.page.back();
  await session.page.waitForText(session.traits.words.welcome);
  await session.work(1);
};

export const slowNetwork: Play = async (session) => {
  await session.signIn();
  await session.work(1);
  await session.act('slow');
  await session.work(1);
  await session.act('heal');
  await session.work(1);
};

/** The network is away for a while, and the page only says so. */
export const offlineAndBack: Play = async (session) => {
  await session.signIn();
  await session.work(2);
  await session.act('cut-all');
  await session.pressFor('items', /no answer/);
  await session.act('heal');
  await session.work(2);
};

export const meetsForbidden: Play = async (session) => {
  await session.signIn();
  await session.work(1);
  await session.pressFor('reports', /403/);
  await goOn(session);
};

export const meetsForeignRefusal: Play = async (session) => {
  await session.signIn();
  await session.work(1);
  await session.pressFor('reports', /401/);
  await session.work(2);
};

export const meetsCsrfRefusal: Play = async (session) => {
  await session.signIn();
  await session.work(1);
  await session.act('fail-csrf');
  await session.pressFor('save', /403/);
  await goOn(session);
};

async function goOn(session: Session): Promise<void> {
  if (session.face === 'html') await session.page.click(session.traits.words.welcome, { role: 'link' });
  await session.work(2);
}

export const mistypesThePassword: Play = async (session) => {
  const page = await session.open(session.traits.paths.signIn);
  await session.signInOn(page, 'ada', 'wrong horse');
  await session.signInOn(page, 'ada', 'battery staple');
};

export const mistypesThenSignsIn: Play = async (session) => {
  const page = await session.open(session.traits.paths.signIn);
  await session.signInOn(page, 'ada', 'wrong horse');
  await session.signInOn(page);
  await session.work(2);
};

export const looksWithoutSigningIn: Play = async (session) => {
  const page = await session.open();
  await session.signedOut(page);
  await page.reload();
  await session.signedOut(page);
};

export const switchesAccount: Play = async (session) => {
  await session.signIn();
  await session.work(1);
  await session.page.click('Team B');
  await pause(400);
  await session.work(2);
};

/** Works well past the lifetime of an access token or a sliding cookie: each is replaced on the way. */
export const worksPastRenewals: Play = async (session) => {
  const lifeMs = session.limits.accessMs ?? session.limits.cookieMs ?? 2_000;
  await session.signIn();
  for (const end = Date.now() + lifeMs * 1.7; Date.now() < end; await pause(500)) await session.work(1);
};

/** The refresh is out of order for a while; the page keeps what it has and tries again. */
export const refreshFailsForAWhile: Play = async (session) => {
  await session.signIn();
  await session.work(1);
  await session.act(session.random.pick(['break-refresh', 'cut-refresh']));
  await pause((session.limits.accessMs ?? 0) + 1_200);
  await session.pressFor('items', /503/);
  await session.act('heal');
  await session.work(2);
};

export const closesTheTab: Play = async (session) => {
  await session.signIn();
  await session.work(2);
  await session.page.close();
};
