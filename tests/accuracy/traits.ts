import { LANGUAGES, type Words } from './languages.ts';
import type { Random } from './random.ts';

/** What differs from site to site without meaning anything: nothing may be tuned to one of these. */
export interface Traits {
  host: string;
  lang: string;
  words: Words;
  paths: {
    signIn: string;
    signOut: string;
    home: string;
    items: string;
    list: string;
    save: string;
    reports: string;
    refresh: string;
    me: string;
  };
  cookie: string;
  fields: { user: string; password: string };
  keys: { access: string; refresh: string };
  /** What an API calls its tokens. */
  tokenFields: { access: string; refresh: string };
  /** How an API without a word of its own says no. */
  refusal: Record<string, unknown>;
  transport: 'fetch' | 'xhr';
  /** How the page leaves for its sign-in page: a document of its own, or a view of the same. */
  leave: 'assign' | 'replace' | 'route';
  next: string;
}

const hosts = ['lumen', 'harbour', 'quill', 'orchard', 'tandem', 'pebble', 'kestrel', 'marlow', 'nimbus'];
const signIns = ['/login', '/signin', '/sign-in', '/auth/login', '/account/login', '/anmelden', '/connexion'];
const signOuts = ['/logout', '/signout', '/auth/logout', '/account/sign-out', '/session/end', '/bye'];
const homes = ['/dashboard', '/app', '/home', '/inbox', '/projects', '/'];
const items = ['/api/items', '/api/v2/orders', '/data/feed', '/rest/tickets', '/v1/messages'];
const refreshes = ['/auth/refresh', '/api/token/refresh', '/oauth/token', '/v1/session/renew', '/token'];
const mes = ['/api/me', '/api/user', '/auth/session', '/whoami', '/v1/profile'];
const cookies = ['sid', 'session', 'connect.sid', 'PHPSESSID', '_orchard_session', 'auth_sess', 'sessionid'];
const accessKeys = ['access_token', 'token', 'auth.jwt', 'accessToken', 'app:access', 'id'];
const refreshKeys = ['refresh_token', 'refreshToken', 'auth.refresh', 'app:refresh', 'rt'];

/**
 * Draws a site's names. `id` is a word for the host, unique in a run: cookies know no ports, so every session
 * has a host of its own.
 */
export function traitsFrom(random: Random, id: string): Traits {
  const lang = random.pick(Object.keys(LANGUAGES));
  const prefix = random.pick(['', '', '/portal', '/x']);
  const refusals = [
    {},
    { error: 'unauthorized' },
    { message: 'Unauthenticated.' },
    { ok: false },
    { status: 401 },
  ];
  return {
    host: `${random.pick(hosts)}-${id}.localhost`,
    lang,
    words: LANGUAGES[lang] as Words,
    paths: {
      signIn: random.pick(signIns),
      signOut: random.pick(signOuts),
      home: random.pick(homes),
      items: `${prefix}${random.pick(items)}`,
      list: random.pick(['/tasks', '/orders', '/messages.php', '/view/all', '/tickets/']),
      save: `${prefix}${random.pick(['/api/notes', '/v1/comments', '/save'])}`,
      reports: `${prefix}${random.pick(['/api/reports', '/v1/billing', '/admin/stats'])}`,
      refresh: random.pick(refreshes),
      me: random.pick(mes),
    },
    cookie: random.pick(cookies),
    fields: {
      user: random.pick(['email', 'username', 'login']),
      password: random.pick(['password', 'pass', 'pw']),
    },
    keys: { access: random.pick(accessKeys), refresh: random.pick(refreshKeys) },
    tokenFields: random.pick([
      { access: 'access_token', refresh: 'refresh_token' },
      { access: 'accessToken', refresh: 'refreshToken' },
      { access: 'access', refresh: 'refresh' },
    ]),
    refusal: random.pick<Record<string, unknown>>(refusals),
    transport: random.pick(['fetch', 'xhr']),
    leave: random.pick(['assign', 'replace', 'route']),
    next: random.pick(['next', 'returnTo', 'redirect', 'continue']),
  };
}
