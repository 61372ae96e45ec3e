// Writes what it hears in batches, as one does, and trusts that nothing happens in between.
const api = globalThis.browser ?? globalThis.chrome;
let waiting = [];
let turn = Promise.resolve();

async function write() {
  const batch = waiting;
  waiting = [];
  const { serials = [] } = await api.storage.local.get('serials');
  await api.storage.local.set({ serials: [...serials, ...batch] });
}

api.runtime.onConnect.addListener((port) => {
  port.onMessage.addListener((serial) => {
    if (waiting.length === 0)
      setTimeout(() => {
        turn = turn.then(write);
      }, 20);
    waiting.push(serial);
  });
});

api.runtime.onMessage.addListener((_message, _sender, answer) => {
  turn = turn.then(async () => answer(((await api.storage.local.get('serials')).serials ?? []).length));
  return true;
});
