import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { loopbackFetch } from './loopback-fetch.ts';

it('asks a server by a name that the system need not know, and hands redirects back', async () => {
  const server = createServer((request, response) => {
    response.writeHead(303, { location: `http://${request.headers.host}/next` }).end(request.method);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const answer = await loopbackFetch(`http://id.practice.localhost:${port}/token`, {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'refresh_token' }),
  });
  expect(answer.status).toBe(303);
  expect(answer.headers.get('location')).toBe(`http://id.practice.localhost:${port}/next`);
  expect(await answer.text()).toBe('POST');
  await new Promise((resolve) => server.close(resolve));
});
