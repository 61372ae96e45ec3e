const statusLine = document.getElementById('status');

async function saveDraft() {
  const text = document.getElementById('draft').value;
  const response = await fetch('/classic/draft/', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ text }),
  });
  if (response.status === 401 || response.status === 403 || response.status === 419) {
    location.assign('/classic/');
    return;
  }
  statusLine.textContent = response.ok ? 'Draft saved.' : `Not saved (${response.status}).`;
}

/** Its refusals come with status 200. */
async function askGraphql() {
  const response = await fetch('/classic/graphql/', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ viewer { name } }' }),
  });
  const { data, errors } = await response.json();
  if (errors?.some((error) => error.extensions?.code === 'UNAUTHENTICATED'))
    location.assign('/classic/sign-in/');
  else statusLine.textContent = `GraphQL knows you as ${data.viewer.name}.`;
}

function onClick(id, act) {
  document.getElementById(id)?.addEventListener('click', act);
}

onClick('save', saveDraft);
onClick('ask', askGraphql);
onClick('consent-cookie', () => {
  window.vendorCleanup.purgeCookies('document');
  statusLine.textContent = 'Vendor clean-up has run.';
});
onClick('consent-store', async () => {
  await window.vendorCleanup.purgeCookies('store');
  statusLine.textContent = 'Vendor clean-up has run.';
});
onClick('plant', () => {
  window.vendorCleanup.plantCookies(200);
  statusLine.textContent = 'The vendor has planted its cookies.';
});

/** The steps of the scenario that was started in this tab, and the answer for whoever asks. */
async function showScenario() {
  const id = sessionStorage.getItem('demo-scenario');
  if (!id) return;
  const { results } = await (await fetch('/demo/scenarios')).json();
  const scenario = results.find((one) => one.id === id && one.area === 'classic');
  if (!scenario) return;
  const hint = document.createElement('aside');
  hint.className = 'hint';
  hint.dataset.testid = 'scenario-hint';
  const add = (parent, name, text) => {
    const element = document.createElement(name);
    if (text) element.textContent = text;
    parent.append(element);
    return element;
  };
  add(hint, 'h2', scenario.title);
  const list = add(hint, 'ol');
  for (const step of scenario.steps) add(list, 'li', step);
  const answer = add(hint, 'details');
  answer.open = localStorage.getItem('demo-answers') !== 'hidden';
  add(answer, 'summary', 'What really happens');
  add(answer, 'p', scenario.truth);
  add(answer, 'code', scenario.cause);
  document.querySelector('main').append(hint);
}

void showScenario();
