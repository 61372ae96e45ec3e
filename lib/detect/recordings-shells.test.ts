import { describe } from 'vitest';
import { IDLE, REV, S, testRecordings } from '../../tests/support/recordings.ts';
import { MINUTE, SECOND } from '../../tests/support/story.ts';

/** An app of one document that everybody gets; its script asks who is signed in. */
const appWithShell = () =>
  S()
    .page('/sign-in')
    .signInForm(true)
    .intent('sign-in', 'Sign in')
    .request('POST', '/sign-in', 200, {
      bodyFields: ['login', 'password'],
      setCookies: [{ name: '_app_session', removes: false, httpOnly: true, credential: 'session' }],
    })
    .cookie('_app_session', { set: 'sid' })
    .request('GET', '/projects', 200, { type: 'main_frame', with: ['sid'] })
    .page('/projects')
    .signInForm(false)
    .request('GET', '/v1/profile', 200, { with: ['sid'] })
    .wait(SECOND)
    .activity()
    .request('GET', '/data/feed', 200, { with: ['sid'] });

/** Loaded again: the shell comes as ever, and its first question is refused. */
const reloadedAfter = (awayMs: number) =>
  appWithShell()
    .wait(awayMs)
    .activity()
    .request('GET', '/projects', 200, { type: 'main_frame', with: ['sid'] })
    .page('/projects')
    .wait(60)
    .request('GET', '/v1/profile', 401, { with: ['sid'] })
    .request('GET', '/sign-in', 200, { type: 'main_frame', with: ['sid'] })
    .page('/sign-in')
    .wait(40)
    .signInForm(true);

describe('Apps whose document everybody gets', () =>
  testRecordings([
    { name: 'idle, then loaded again', story: () => reloadedAfter(25 * MINUTE), expect: [IDLE] },
    { name: 'loaded again at work, and revoked', story: () => reloadedAfter(SECOND), expect: [REV] },
    {
      name: 'idle, loaded again, and only a second request of the page is refused: the server had taken one',
      story: () =>
        appWithShell()
          .wait(25 * MINUTE)
          .activity()
          .request('GET', '/projects', 200, { type: 'main_frame', with: ['sid'] })
          .page('/projects')
          .wait(60)
          .request('GET', '/v1/profile', 200, { with: ['sid'] })
          .request('GET', '/data/feed', 401, { with: ['sid'] })
          .page('/sign-in')
          .wait(40)
          .signInForm(true),
      expect: [REV],
    },
  ]));

/** Neither address nor fields are known words; what the person used and what came of it tell. */
const untellingSignIn = (control: boolean, cleared = true) => {
  const story = S().page('/maison').signInForm(true).activity();
  if (control) story.intent('sign-in', 'Se connecter');
  story
    .wait(60)
    .request('POST', '/maison', 303, {
      type: 'main_frame',
      bodyFields: ['nom', 'pw'],
      redirectTo: '/accueil',
      setCookies: [{ name: 'sid', removes: false, httpOnly: true, credential: 'session' }],
    })
    .cookie('sid', { set: 'sid' })
    .request('GET', '/accueil', 200, { type: 'main_frame', with: ['sid'] })
    .page('/accueil')
    .signInForm(false)
    .browse(2, SECOND, 'sid', '/accueil');
  if (!cleared) return story;
  return story
    .request('GET', '/accueil', 200, {
      type: 'main_frame',
      with: ['sid'],
      clearSiteData: ['cookies', 'storage'],
    })
    .wait(10)
    .cookie('sid', { removed: true, cause: 'explicit', value: 'sid' });
};

describe('A sign-in whose address says nothing', () =>
  testRecordings([
    {
      name: 'is one where the person used the control for it and a cookie came of it',
      story: () => untellingSignIn(true),
      expect: ['CLEAR_SITE_DATA'],
    },
    {
      name: 'is none where nobody did: a cookie that comes and goes is a visitor’s',
      story: () => untellingSignIn(false),
      expect: [],
    },
  ]));

/** Somebody comes back too late to a site whose sign-in page has an untelling address; the refusal takes the cookie. */
const refusedAndTaken = (awayMs: number) =>
  S()
    .cookieSignIn('sid', 'sid', { signIn: '/maison', home: '/accueil' })
    .browse(3, SECOND, 'sid', '/accueil')
    .wait(awayMs)
    .activity()
    .request('GET', '/accueil', 303, {
      type: 'main_frame',
      with: ['sid'],
      redirectTo: '/maison',
      setCookies: [{ name: 'sid', removes: true, httpOnly: true, credential: 'session' }],
    })
    .cookie('sid', { removed: true, cause: 'explicit', value: 'sid' })
    .request('GET', '/maison', 200, { type: 'main_frame' })
    .page('/maison')
    .wait(40)
    .signInForm(true);

describe('A refusal that takes the cookie along, and leads to a form under an untelling address', () =>
  testRecordings([
    { name: 'idle', story: () => refusedAndTaken(25 * MINUTE), expect: [IDLE] },
    { name: 'at work', story: () => refusedAndTaken(SECOND), expect: [REV] },
  ]));

/** The view changes: the page tells of its form before the browser tells of its address. */
const viewTurnsToSignIn = (awayMs: number) => {
  const story = appWithShell().wait(awayMs).signInForm(true).wait(8).page('/sign-in');
  for (const event of story.events.slice(-1))
    if (event.kind === 'page.navigated') event.navigation = 'history';
  return story;
};

describe('A page that shows its form to sign in on and leaves the cookie alone', () =>
  testRecordings([
    {
      name: 'after nobody did anything for long: its own idle timer',
      story: () => viewTurnsToSignIn(25 * MINUTE),
      expect: ['CLIENT_IDLE_TIMEOUT'],
    },
    { name: 'at work: nothing says why', story: () => viewTurnsToSignIn(SECOND), expect: ['UNEXPLAINED'] },
  ]));

/** Signed in on a page with an untelling address; its own timer goes back to it, the cookie in place. */
const backToUntellingForm = (awayMs: number) =>
  untellingSignIn(true, false).wait(awayMs).page('/maison').wait(40).signInForm(true);

describe('The page that somebody signed in on, whatever its address', () =>
  testRecordings([
    {
      name: 'shows its form again after a pause: the page’s own timer',
      story: () => backToUntellingForm(25 * MINUTE),
      expect: ['CLIENT_IDLE_TIMEOUT'],
    },
    {
      name: 'without its form ends nothing',
      story: () => untellingSignIn(true, false).wait(MINUTE).page('/maison').signInForm(false),
      expect: [],
    },
  ]));

/** Loaded again; what the page asks for first, with the session's cookie, breaks. */
const brokenAtFirst = (address: string) =>
  appWithShell()
    .wait(5 * SECOND)
    .activity()
    .request('GET', '/projects', 200, { type: 'main_frame', with: ['sid'] })
    .page('/projects')
    .wait(60)
    .request('GET', address, 500, { with: ['sid'] })
    .wait(30)
    .request('GET', '/sign-in', 200, { type: 'main_frame', with: ['sid'] })
    .page('/sign-in')
    .wait(40)
    .signInForm(true);

describe('What a page asks for first, whatever its address', () =>
  testRecordings([
    {
      name: 'tells it who is signed in: its failure is taken for “nobody”',
      story: () => brokenAtFirst('/v1/profile'),
      expect: ['SESSION_PROBE_FAILED'],
    },
  ]));
