import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Driver } from './support/driver.ts';
import { expect, test } from './support/fixtures.ts';
import { playsWhole } from './support/in-turn.ts';
import { withShippedBuild } from './support/shipped-build.ts';

const SITE = 'https://app.example';

/** A server that takes reports, and lets extensions in by CORS or does not. */
async function startServer(allows: boolean) {
  const seen: { method: string; cookie: string | undefined }[] = [];
  const server = createServer((request, response) => {
    seen.push({ method: request.method ?? '', cookie: request.headers.cookie });
    const headers = {
      'access-control-allow-origin': request.headers.origin ?? '*',
      'access-control-allow-headers': 'content-type, idempotency-key, x-api-key',
    };
    response.writeHead(request.method === 'OPTIONS' ? 204 : 202, allows ? headers : {}).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = () => new Promise((resolve) => server.close(resolve).closeAllConnections());
  return {
    url: `http://reports.localhost:${port}/in`,
    origin: `http://reports.localhost:${port}`,
    seen,
    close,
  };
}

async function testAt(driver: Driver, url: string): Promise<unknown> {
  const headers = [{ name: 'X-Api-Key', value: 'key' }];
  const setting = { on: false, format: 'otlp', url, identity: false, headers };
  await driver.sendToExtension({ type: 'report-set', origin: SITE, ...setting });
  return driver.sendToExtension({ type: 'report-test', origin: SITE });
}

test('without access to the address a server has to allow it by CORS, with access it has not', async ({
  browserKind,
}) => {
  test.skip(!playsWhole(), 'a browser of its own, started twice: npm run e2e');
  test.setTimeout(120_000);
  const [strict, open] = await Promise.all([startServer(false), startServer(true)]);
  try {
    await withShippedBuild(browserKind, async (shipped) => {
      expect(await testAt(shipped.driver, strict.url)).toMatchObject({
        says: { id: 'report.answer.no-access', params: { origin: strict.origin } },
      });
      // The browser asked the server first, and sent nothing.
      expect(strict.seen.map(({ method }) => method)).toEqual(['OPTIONS']);
      expect(await testAt(shipped.driver, open.url)).toMatchObject({ says: { id: 'report.answer.taken' } });

      await shipped.grant([strict.origin]);
      expect(await testAt(shipped.driver, strict.url)).toMatchObject({ says: { id: 'report.answer.taken' } });
      expect(strict.seen.at(-1)).toEqual({ method: 'POST', cookie: undefined });
    });
  } finally {
    await Promise.all([strict.close(), open.close()]);
  }
});
