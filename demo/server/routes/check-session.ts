import type { FastifyInstance } from 'fastify';
import { appUrl, type DemoState, idpUrl } from '../state.ts';
import { IDP_COOKIE } from './idp.ts';

/**
 * The identity provider's check-session frame (OpenID Connect Session Management 1.0): the app asks it by
 * postMessage whether the session is still the one it knew, and is told `changed` or `unchanged`. Where the site is set
 * to front-channel logout, the provider loads the app's logout address in a frame instead (OpenID Connect Front-Channel
 * Logout 1.0 section 3).
 */
export function checkSessionRoutes(app: FastifyInstance, state: DemoState): void {
  const host = { constraints: { host: /^idp\.(?:app\.)?localhost(?::\d+)?$/ } };
  app.get('/check-session', host, async (_request, reply) =>
    reply.type('text/html').send(frame(frontChannelOf(state))),
  );
  app.get('/session-state', host, async (request) => {
    const id = request.cookies[IDP_COOKIE];
    return { state: id && state.idpSessions.has(id) ? id.slice(0, 8) : '' };
  });
}

/** The app's front-channel logout address, without the session's id; empty where the site has none. */
function frontChannelOf(state: DemoState): string {
  if (!state.settings.idpFrontChannel) return '';
  return `${appUrl(state)}/frontchannel-logout?iss=${encodeURIComponent(idpUrl(state))}&sid=`;
}

const frame = (frontChannel: string): string => `<!doctype html><title>Check session</title><script>
const frontChannel = ${JSON.stringify(frontChannel)};
let first;
function signOutOfApp(sid) {
  const frame = document.createElement('iframe');
  frame.src = frontChannel + sid;
  document.body.append(frame);
}
addEventListener('message', async (event) => {
  if (event.data !== 'fieldnotes check') return;
  const { state } = await (await fetch('/session-state')).json();
  first ??= state;
  if (state !== first && frontChannel) signOutOfApp(first);
  else event.source.postMessage(state === first ? 'unchanged' : 'changed', event.origin);
});
</script><body></body>`;
