import { request as ask } from 'node:http';

/**
 * `fetch` for servers that speak to each other under names of loopback: browsers know `*.localhost` by themselves,
 * Node asks the system, which often does not. Plain http only; redirects are handed back, not followed.
 */
export async function loopbackFetch(input: string | URL, init: object = {}): Promise<Response> {
  const url = new URL(input);
  const wanted = new Request(url, init as RequestInit);
  const body = Buffer.from(await wanted.arrayBuffer());
  return new Promise((resolve, reject) => {
    const sent = ask(
      {
        host: '127.0.0.1',
        port: url.port,
        path: url.pathname + url.search,
        method: wanted.method,
        headers: {
          ...Object.fromEntries(wanted.headers),
          host: url.host,
          'content-length': String(body.length),
        },
      },
      async (answer) => {
        const parts: Buffer[] = [];
        for await (const part of answer) parts.push(part as Buffer);
        const headers = new Headers();
        for (const [name, value] of Object.entries(answer.headers)) headers.set(name, String(value));
        const { statusCode: status = 500 } = answer;
        const isEmpty = [204, 304].includes(status);
        resolve(new Response(isEmpty ? null : Buffer.concat(parts), { status, headers }));
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}
