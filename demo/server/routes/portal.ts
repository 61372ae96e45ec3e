import type { FastifyInstance } from 'fastify';
import { htmlPage } from '../html.ts';
import { appUrl, type DemoState } from '../state.ts';

/**
 * The company's portal, `portal.app.localhost`: shows the app in a frame, and signs out of it with a button of its
 * own. Being of the same site, the frame shares the app's storage; being another origin, it is another site to
 * whoever watches the app alone.
 */
export function portalRoutes(app: FastifyInstance, state: DemoState): void {
  const host = { constraints: { host: /^portal\.app\.localhost(:\d+)?$/ } };
  app.get('/', host, async (_request, reply) => reply.type('text/html').send(portalPage(appUrl(state))));
}

function portalPage(app: string): string {
  return htmlPage(
    'Company portal',
    `<header><h1>Company portal</h1><button id="out" data-testid="portal-sign-out">Sign out of everything</button></header>
    <p>Your notes, without leaving the portal:</p>
    <iframe title="Fieldnotes" src="${app}/dashboard" width="100%" height="420"></iframe>
    <p><a href="${app}/">All scenarios</a></p>
    <script>
      document.getElementById('out').addEventListener('click', function signOutOfEverything() {
        document.querySelector('iframe').contentWindow.postMessage('sign-out', ${JSON.stringify(app)});
      });
    </script>`,
  );
}
