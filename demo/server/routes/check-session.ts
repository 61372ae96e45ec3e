import type { FastifyInstance } from 'fastify';
import type { DemoState } from '../state.ts';
import { IDP_COOKIE } from './idp.ts';

/**
 * The identity provider's check-session frame (OpenID Connect Session Management 1.0): the app asks it by
 * postMessage whether the session is still the one it knew, and is told `changed` or `unchanged`.
 */
export function checkSessionRoutes(app: FastifyInstance, state: DemoState): void {
  const host = { constraints: { host: /^idp\.(?:app\.)?localhost(?::\d+)?$/ } };
  app.get('/check-session', host, async (_request, reply) => reply.type('text/html').send(FRAME));
  app.get('/session-state', host, async (request) => {
    const id = request.cookies[IDP_COOKIE];
    return { state: id && state.idpSessions.has(id) ? id.slice(0, 8) : '' };
  });
}

const FRAME = `<!doctype html><title>Check session</title><script>
let first;
addEventListener('message', async (event) => {
  if (event.data !== 'fieldnotes check') return;
  const { state } = await (await fetch('/session-state')).json();
  first ??= state;
  event.source.postMessage(state === first ? 'unchanged' : 'changed', event.origin);
});
</script>`;
