import type { IncomingMessage, ServerResponse } from 'node:http';

/** A JWT with these claims, issued now. Its signature is no signature. */
export function makeJwt(claims: object, seconds = 600, header: object = {}): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const iat = Math.floor(Date.now() / 1000);
  const signature = Buffer.from(`no signature ${Math.random()}`).toString('base64url');
  return `${part({ alg: 'RS256', typ: 'JWT', ...header })}.${part({ iat, exp: iat + seconds, jti: crypto.randomUUID(), ...claims })}.${signature}`;
}

/** Allows everything to the page that asks, with credentials. @returns true where that was the whole answer */
export function allowOrigin(request: IncomingMessage, answer: ServerResponse): boolean {
  const { origin = '*', 'access-control-request-headers': wanted } = request.headers;
  answer.setHeader('access-control-allow-origin', origin);
  answer.setHeader('access-control-allow-credentials', 'true');
  answer.setHeader('access-control-allow-methods', 'GET, POST, PUT, DELETE');
  if (wanted) answer.setHeader('access-control-allow-headers', wanted);
  if (request.method !== 'OPTIONS') return false;
  answer.writeHead(204).end();
  return true;
}

export function json(answer: ServerResponse, status: number, body: unknown, type = 'application/json'): void {
  answer.writeHead(status, { 'content-type': type }).end(JSON.stringify(body));
}

/** Fields of a form or of a JSON object. */
export async function fieldsOf(request: IncomingMessage): Promise<Record<string, unknown>> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString();
  return text.startsWith('{')
    ? (JSON.parse(text) as Record<string, unknown>)
    : Object.fromEntries(new URLSearchParams(text));
}
