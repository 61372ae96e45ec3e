// The page of the stacks with the face `app`: one document, a view to sign in and a view to work in.
// It is page code as sites write it, with the mistakes that its configuration names, and it says to a collector of
// another origin what it did of itself.
const config = JSON.parse(document.getElementById('config').textContent);
const { words, paths, keys, fields, client } = config;
const mistakes = client.mistakes ?? [];
const store = client.storage === 'sessionStorage' ? sessionStorage : localStorage;
const channel = client.followsTabs === 'channel' ? new BroadcastChannel('app') : null;
let memory = {};
let counter = 0;
let refreshing = null;
let idleTimer = 0;

const note = (what) => navigator.sendBeacon(`${config.collector}/note?what=${what}`);

const tokens = {
  read() {
    if (client.storage === 'memory') return memory;
    if (client.oneKey) return JSON.parse(store.getItem(keys.access) ?? '{}');
    return { access: store.getItem(keys.access), refresh: store.getItem(keys.refresh) };
  },
  write(found) {
    if (client.storage === 'memory') memory = found;
    else if (client.oneKey) store.setItem(keys.access, JSON.stringify({ ...found, savedAt: Date.now() }));
    else {
      store.setItem(keys.access, found.access);
      if (found.refresh) store.setItem(keys.refresh, found.refresh);
    }
  },
  drop() {
    memory = {};
    if (config.auth !== 'bearer') return;
    store.removeItem(keys.access);
    store.removeItem(keys.refresh);
  },
};

function sendByXhr(method, path, headers, body) {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open(method, path);
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.onload = () => resolve({ status: request.status, text: request.responseText });
    request.onerror = () => reject(new TypeError('no answer'));
    request.send(body);
  });
}

async function send(method, path, { body, token } = {}) {
  const headers = { accept: 'application/json' };
  if (body !== undefined) headers['content-type'] = 'application/json';
  if (token) headers.authorization = `Bearer ${token}`;
  if (config.csrf && method === 'POST') headers['x-csrf-token'] = config.csrf;
  const sent = body === undefined ? undefined : JSON.stringify(body);
  if (config.transport === 'xhr') return sendByXhr(method, path, headers, sent);
  const answer = await fetch(path, { method, headers, body: sent, credentials: 'same-origin' });
  return { status: answer.status, text: await answer.text() };
}

const read = (text) => {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
};

const taken = (answer) => {
  const body = read(answer.text);
  tokens.write({
    access: body[config.tokenFields.access],
    refresh: body[config.tokenFields.refresh] ?? tokens.read().refresh,
  });
};

/** Resolves with whether there is a new access token; leaves where it takes the answer for the end. */
async function refresh() {
  const held = tokens.read().refresh;
  if (config.auth === 'bearer' && !held && client.storage !== 'memory') return false;
  try {
    const body = held ? { [config.tokenFields.refresh]: held, grant_type: 'refresh_token' } : {};
    const answer = await send('POST', paths.refresh, { body });
    if (answer.status === 200) {
      if (config.auth === 'bearer') taken(answer);
      return true;
    }
    if (answer.status >= 500) {
      if (mistakes.includes('refresh-5xx')) return drop('page-dropped-after-5xx');
      return 'later';
    }
    return false;
  } catch {
    if (mistakes.includes('refresh-no-answer')) return drop('page-dropped-after-no-answer');
    return 'later';
  }
}

function drop(what) {
  note(what);
  leave();
  return 'left';
}

function leave() {
  tokens.drop();
  clearTimeout(idleTimer);
  channel?.postMessage('out');
  if (config.leave === 'route') {
    history.pushState(null, '', paths.signIn);
    showSignIn();
  } else location[config.leave](paths.signIn);
}

const isRefusal = ({ status, text }) =>
  status === 401 || (read(text).errors ?? []).some((error) => error.extensions?.code === 'UNAUTHENTICATED');

/** Sends with what the page holds, refreshes once and tries again; null where the page has left. */
async function ask(method, path, body) {
  const held = tokens.read().access;
  if (config.auth === 'bearer' && !held && client.storage !== 'memory') return leave() ?? null;
  const answer = await send(method, path, { body, token: held });
  if (!isRefusal(answer)) return answer;
  if (config.refreshes && !client.noRefresh) {
    refreshing ??= refresh().finally(() => {
      refreshing = null;
    });
    const result = await refreshing;
    if (result === 'left') return null;
    if (result === 'later') return { status: 503, text: '' };
    if (result) return send(method, path, { body, token: tokens.read().access });
  }
  leave();
  return null;
}

const show = (what) => {
  counter += 1;
  document.getElementById('status').textContent = `#${counter} ${what}`;
};

async function press(method, path, body) {
  try {
    const answer = await ask(method, path, body);
    if (!answer) return;
    show(answer.status === 200 ? 'ok' : String(answer.status));
    if (answer.status === 403 && mistakes.includes('forbidden')) drop('page-dropped-after-403');
    if ([403, 419, 422].includes(answer.status) && path === paths.save && mistakes.includes('csrf')) {
      drop('page-dropped-after-csrf');
    }
  } catch {
    show('no answer');
  }
}

const actions = {
  items: () =>
    config.graphql ? press('POST', paths.items, { query: '{ items { title } }' }) : press('GET', paths.items),
  save: () => press('POST', paths.save, { text: 'a note' }),
  async reports() {
    if (mistakes.includes('error')) return readReport(undefined);
    if (mistakes.includes('foreign-401') || client.asksWidget) {
      const answer = await fetch(`${config.collector}/widget`);
      show(String(answer.status));
      if (mistakes.includes('foreign-401')) drop('page-took-foreign-401');
      return;
    }
    await press('GET', paths.reports);
  },
  async signOut() {
    if (config.statelessSignOut) note('page-signed-out');
    else {
      const { access, refresh: held } = tokens.read();
      const answer = await send('POST', paths.signOut, {
        body: held ? { refresh: held } : {},
        token: access,
      });
      const { endsAt } = read(answer.text);
      if (endsAt) {
        channel?.postMessage('out');
        return location.assign(endsAt);
      }
    }
    leave();
  },
  async switchAccount() {
    const answer = await ask('POST', paths.switch, {});
    if (answer?.status === 200 && config.auth === 'bearer') taken(answer);
    show('ok');
  },
};

function readReport(report) {
  document.title = report.title;
}

function element(tag, properties, ...children) {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
}

function showSignIn(message = '') {
  const field = (name, label, type) =>
    element('label', {}, label, element('input', { name, type, autocomplete: 'off' }));
  if (config.signInLeadsTo) {
    const form = element('form', { action: config.signInLeadsTo }, element('button', {}, words.signIn));
    return document.getElementById('app').replaceChildren(element('h1', {}, 'Demo'), form);
  }
  const form = element(
    'form',
    {},
    field(fields.user, words.user, 'text'),
    field(fields.password, words.password, 'password'),
    element('button', {}, words.signIn),
  );
  form.onsubmit = async (event) => {
    event.preventDefault();
    const answer = await send('POST', paths.signIn, { body: Object.fromEntries(new FormData(form)) });
    if (answer.status !== 200) return showSignIn(words.wrong);
    if (config.auth === 'bearer') taken(answer);
    if (config.leave === 'route') {
      history.pushState(null, '', paths.home);
      showHome();
    } else location.assign(paths.home);
  };
  document.getElementById('app').replaceChildren(element('h1', {}, 'Demo'), element('p', {}, message), form);
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
      button('Team B', actions.switchAccount),
      button(words.signOut, actions.signOut),
      element('p', { id: 'status' }, '#0'),
    );
  if (client.idleTimerMs) watchIdle();
  if (client.vendor) {
    const script = element('script', { src: '/assets/vendor.js' });
    script.dataset.does = client.vendor.does;
    script.dataset.after = client.vendor.afterMs;
    script.dataset.collector = config.collector;
    script.dataset.keys = JSON.stringify(keys);
    document.head.append(script);
  }
}

async function start() {
  if (client.chatter)
    setInterval(() => localStorage.setItem('_metrics', JSON.stringify({ at: Date.now() })), 250);
  if (mistakes.includes('error')) {
    for (const kind of ['error', 'unhandledrejection']) {
      window.addEventListener(kind, () => {
        note('page-dropped-after-error');
        store.clear();
        leave();
      });
    }
  }
  if (client.followsTabs === 'storage') {
    window.addEventListener('storage', (event) => {
      if (event.newValue === null && event.key === keys.access) leave();
    });
  }
  if (channel) channel.onmessage = () => !document.querySelector('form') && leaveQuietly();
  if (location.pathname === paths.signIn) {
    if (client.probe) await send('GET', paths.me).catch(() => null);
    return showSignIn();
  }
  if (client.storage === 'memory' && !(await refresh())) return leave();
  if (config.auth === 'bearer' && client.storage !== 'memory' && !tokens.read().access) return leave();
  if (config.auth === 'cookie' || client.probe) {
    const answer = await ask('GET', paths.me).catch(() => ({ status: 0 }));
    if (!answer) return;
    if (answer.status !== 200 && mistakes.includes('failed-probe')) return drop('page-took-failed-probe');
  }
  showHome();
}

function leaveQuietly() {
  tokens.drop();
  location.replace(paths.signIn);
}

start();
