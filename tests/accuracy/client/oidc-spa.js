// A page that signs in with oidc-client-ts, as the library's documentation shows it, and asks an API of its own
// origin with the access token. Like app.js it makes the mistakes that its configuration names, and says to a
// collector of another origin what it did of itself.
const config = JSON.parse(document.getElementById('config').textContent);
const { words, paths, client, provider } = config;
const mistakes = client.mistakes ?? [];
const area =
  { localStorage, sessionStorage, memory: new oidc.InMemoryWebStorage() }[client.storage] ?? sessionStorage;
const manager = new oidc.UserManager({
  authority: provider.issuer,
  client_id: provider.clientId,
  scope: provider.scope,
  redirect_uri: location.origin + provider.callback,
  silent_redirect_uri: location.origin + provider.silentCallback,
  post_logout_redirect_uri: location.origin + paths.signIn,
  userStore: new oidc.WebStorageStateStore({ store: area }),
  automaticSilentRenew: client.renewsAhead === true,
  accessTokenExpiringNotificationTimeInSeconds: 1,
  ...(client.renews === 'prompt-none' ? { silentRequestTimeoutInSeconds: 5 } : {}),
});
let counter = 0;
let renewing = null;
let idleTimer = 0;

const note = (what) => navigator.sendBeacon(`${config.collector}/note?what=${what}`);

async function send(method, path, { body, token } = {}) {
  const headers = { accept: 'application/json', authorization: `Bearer ${token}` };
  if (body) headers['content-type'] = 'application/json';
  const sent = body && JSON.stringify(body);
  if (config.transport === 'fetch') return (await fetch(path, { method, headers, body: sent })).status;
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open(method, path);
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.onload = () => resolve(request.status);
    request.onerror = () => reject(new TypeError('no answer'));
    request.send(sent);
  });
}

async function leave() {
  clearTimeout(idleTimer);
  await manager.removeUser();
  if (config.leave === 'route') {
    history.pushState(null, '', paths.signIn);
    showSignIn();
  } else location[config.leave](paths.signIn);
}

async function drop(what) {
  note(what);
  await leave();
  return 'left';
}

/** A new user, `later` where the page keeps what it has, or `left`. */
async function renew() {
  if (client.renews === 'never') {
    await leave();
    return 'left';
  }
  // Without a refresh token the library would open a frame, which is not how this page renews.
  if (client.renews === 'refresh-token' && !(await manager.getUser())?.refresh_token) {
    await leave();
    return 'left';
  }
  renewing ??= manager.signinSilent().finally(() => {
    renewing = null;
  });
  try {
    return (await renewing) ?? 'later';
  } catch (error) {
    if (error instanceof oidc.ErrorResponse) {
      await leave();
      return 'left';
    }
    const isTimeout = error instanceof oidc.ErrorTimeout;
    if (isTimeout && client.renews === 'prompt-none') return drop('page-dropped-after-frame-timeout');
    const isUnanswered = isTimeout || error instanceof TypeError;
    if (isUnanswered && mistakes.includes('refresh-no-answer')) return drop('page-dropped-after-no-answer');
    if (!isUnanswered && mistakes.includes('refresh-5xx')) return drop('page-dropped-after-5xx');
    return 'later';
  }
}

/** The status of an answer; null where the page has left. */
async function ask(method, path, body) {
  let user = await manager.getUser();
  if (!user) return (await leave()) ?? null;
  if (user.expired && provider.checksDate) {
    user = await renew();
    if (user === 'left') return null;
    if (user === 'later') return 503;
  }
  const status = await send(method, path, { body, token: user.access_token });
  if (status !== 401) return status;
  user = await renew();
  if (user === 'left') return null;
  return user === 'later' ? 503 : send(method, path, { body, token: user.access_token });
}

function show(what) {
  counter += 1;
  document.getElementById('status').textContent = `#${counter} ${what}`;
}

async function press(method, path, body) {
  try {
    const status = await ask(method, path, body);
    if (status === null) return;
    show(status === 200 ? 'ok' : String(status));
    if (status === 403 && mistakes.includes('forbidden')) await drop('page-dropped-after-403');
  } catch {
    show('no answer');
  }
}

const actions = {
  items: () => press('GET', paths.items),
  save: () => press('POST', paths.save, { text: 'a note' }),
  async reports() {
    if (!mistakes.includes('foreign-401') && !client.asksWidget) return press('GET', paths.reports);
    const { status } = await fetch(`${config.collector}/widget`);
    show(String(status));
    if (mistakes.includes('foreign-401')) await drop('page-took-foreign-401');
  },
  async signOut() {
    if (!client.leavesProvider) return manager.signoutRedirect();
    note('page-signed-out');
    await leave();
  },
};

function element(tag, properties, ...children) {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
}

function showSignIn() {
  const form = element('form', {}, element('button', {}, words.signIn));
  form.onsubmit = (event) => {
    event.preventDefault();
    manager.signinRedirect();
  };
  document.getElementById('app').replaceChildren(element('h1', {}, 'Demo'), form);
}

function watchIdle() {
  const restart = () => {
    clearTimeout(idleTimer);
    idleTimer = setTimeout(() => drop('page-idle-timer'), client.idleTimerMs);
  };
  for (const kind of ['click', 'keydown', 'mousemove']) document.addEventListener(kind, restart);
  restart();
}

function showHome() {
  const button = (label, action) => element('button', { onclick: action }, label);
  document
    .getElementById('app')
    .replaceChildren(
      element('h1', {}, words.welcome),
      button(words.items, actions.items),
      button(words.save, actions.save),
      button(words.reports, actions.reports),
      button(words.signOut, actions.signOut),
      element('p', { id: 'status' }, '#0'),
    );
  if (client.idleTimerMs) watchIdle();
  if (!client.vendor) return;
  const script = element('script', { src: '/assets/vendor.js' });
  script.dataset.does = client.vendor.does;
  script.dataset.after = client.vendor.afterMs;
  script.dataset.collector = config.collector;
  script.dataset.keys = '{}';
  document.head.append(script);
}

async function start() {
  if (location.pathname === provider.silentCallback) return manager.signinSilentCallback();
  if (client.chatter)
    setInterval(() => localStorage.setItem('_metrics', JSON.stringify({ at: Date.now() })), 250);
  if (client.followsTabs === 'storage') {
    window.addEventListener('storage', async ({ key, newValue }) => {
      if (newValue === null && key?.startsWith('oidc.user:')) location.replace(paths.signIn);
    });
  }
  if (client.renewsAhead) manager.events.addSilentRenewError(() => leave());
  if (location.pathname === paths.signIn) return showSignIn();
  if (location.pathname === provider.callback) {
    await manager.signinRedirectCallback();
    // What is in memory only does not outlive a document.
    if (config.leave !== 'route' && client.storage !== 'memory') return location.replace(paths.home);
    history.replaceState(null, '', paths.home);
  }
  let user = await manager.getUser();
  // A provider that still knows the person signs in without asking.
  if (!user && client.storage === 'memory') user = await manager.signinSilent().catch(() => null);
  if (!user) return leave();
  showHome();
}

start();
