// A small site with a sign-in, as it might be anybody's. It asks no server: its tokens are made up.
import { startIdleTimer } from './idle-timer.js';

const SESSION = 'practice.session';
const parameters = new URLSearchParams(location.search);
/** What it says, in the language of whoever opened it. */
const words = JSON.parse(parameters.get('words') ?? '{}');
document.documentElement.lang = parameters.get('lang') ?? 'en';

const base64url = (text) => btoa(text).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
const randomText = () => base64url(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(32))));

/** A token that says who it is for and until when it is good; signed by nobody. */
function makeToken(livesSeconds) {
  const now = Math.floor(Date.now() / 1_000);
  const claims = { sub: 'practice', iat: now, exp: now + livesSeconds };
  return [base64url('{"alg":"HS256","typ":"JWT"}'), base64url(JSON.stringify(claims)), randomText()].join(
    '.',
  );
}

function element(name, properties, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

function show(...children) {
  document.getElementById('site').replaceChildren(...children);
}

function signIn(event) {
  event.preventDefault();
  const session = { accessToken: makeToken(900), refreshToken: randomText() };
  localStorage.setItem(SESSION, JSON.stringify(session));
  location.hash = '/home';
}

function signInPage() {
  const email = element('input', {
    type: 'email',
    autocomplete: 'off',
    value: 'ada@practice.example',
    required: true,
  });
  const password = element('input', {
    type: 'password',
    autocomplete: 'off',
    value: 'correct horse',
    required: true,
  });
  const form = element(
    'form',
    {},
    element('label', {}, words.email, email),
    element('label', {}, words.password, password),
    element('button', { type: 'submit', textContent: words.signIn }),
  );
  form.addEventListener('submit', signIn);
  show(element('h1', { textContent: words.signInTitle }), form);
}

function homePage() {
  show(element('h1', { textContent: words.home }), element('p', { textContent: words.homeText }));
  startIdleTimer(Number(parameters.get('idleMs')), SESSION, () => {
    location.hash = '/signin';
  });
}

function route() {
  if (location.hash === '#/home' && localStorage.getItem(SESSION) !== null) homePage();
  else signInPage();
}

// Whoever opens it anew begins anew.
localStorage.removeItem(SESSION);
if (location.hash === '#/home') history.replaceState(null, '', '#/signin');
addEventListener('hashchange', route);
route();
