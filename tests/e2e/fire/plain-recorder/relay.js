// The same way as the product's, without its care: a port, a post, no number, no answer.
const api = globalThis.browser ?? globalThis.chrome;
let port = null;

document.addEventListener('plain-write', ({ detail }) => {
  if (port === null) {
    port = api.runtime.connect();
    port.onDisconnect.addListener(() => {
      port = null;
    });
  }
  port.postMessage(detail);
});

document.addEventListener('plain-count', async () => {
  document.documentElement.dataset.plainCount = String(await api.runtime.sendMessage('count'));
});
