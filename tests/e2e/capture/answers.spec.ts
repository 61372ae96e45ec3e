import { expect, test } from '../support/fixtures.ts';
import { observed } from '../support/observed.ts';
import { timelineOf } from '../support/verdict.ts';
import { type CaptureSite, startCaptureSite } from './support/capture-site.ts';
import { ofKind, waitForEvents } from './support/events.ts';

test.describe('answers', () => {
  let site: CaptureSite;
  test.beforeAll(async () => {
    site = await startCaptureSite();
  });
  test.afterAll(() => site.close());

  test('that hand out tokens name them, and those that refuse under 200 say so', async ({ driver }) => {
    const page = await driver.newPage(`${site.url}/`);
    const received = await page.evaluate(async () => {
      const tokens = await (await fetch('/oauth/token', { method: 'POST' })).json();
      // Kept in memory only.
      const headers = { authorization: `Bearer ${tokens.access_token}` };
      const notes = await (await fetch('/api/notes', { headers })).text();
      const texts = [];
      for (const path of ['/graphql', '/arcgis', '/code', '/spring', '/fragment', '/grpc'])
        texts.push((await (await fetch(path, { method: 'POST', headers })).text()).length);
      await new Promise((resolve) => {
        const xhr = new XMLHttpRequest();
        xhr.open('POST', '/graphql?by=xhr');
        xhr.responseType = 'json';
        xhr.onload = resolve;
        xhr.send();
      });
      return { notes, texts, token: tokens.access_token as string };
    });
    expect(received.notes).toContain('shopkeeper');
    expect(received.texts.every((length) => length > 30)).toBe(true);

    const says = (path: string, fields: Record<string, unknown>, transport = 'fetch') => ({
      kind: 'response.body',
      by: 'page',
      status: 200,
      transport,
      url: `${site.url}${path}`,
      fields: expect.objectContaining(fields),
    });
    const events = await waitForEvents(driver, site.url, [
      says('/graphql', {
        'errors[0].extensions.code': 'UNAUTHENTICATED',
        'errors[0].message': 'Token expired',
      }),
      {
        ...says('/graphql', { 'errors[0].message': 'Token expired' }, 'xhr'),
        url: expect.stringContaining('/graphql'),
      },
      says('/arcgis', { 'error.code': '498' }),
      says('/code', { code: '401' }),
      says('/spring', { text: expect.stringContaining('This session has been expired') }),
      says('/fragment', { 'html.signInForm': 'true' }),
      says('/grpc', { 'grpc-status': '16', 'grpc-message': 'token expired' }),
      { kind: 'request.finished', url: `${site.url}/graphql`, carried: expect.any(Array) },
    ]);
    expect(ofKind(events, 'response.body')).toHaveLength(7);

    const handedOut = ofKind(events, 'credential.seen').filter((event) => event.how === 'answered');
    expect(handedOut.map(({ credential }) => credential).sort()).toEqual(['access', 'refresh']);
    const access = handedOut.find(({ credential }) => credential === 'access');
    const sent = ofKind(events, 'request.finished').find(
      ({ url, carried }) => url === `${site.url}/graphql` && carried !== undefined,
    );
    expect(sent?.carried).toEqual([expect.objectContaining({ fingerprint: access?.fingerprint })]);
    const timeline = await timelineOf(driver, site.url);
    expect(timeline.credentials.find(({ kind }) => kind === 'access')).toMatchObject({
      place: { area: 'response' },
      format: 'jwt',
      expiresAt: expect.any(Number),
    });
    expect(timeline.logouts).toEqual([]);
    expect(JSON.stringify(timeline)).not.toContain(received.token.slice(-20));
    observed('token-answer', 'refused-200');
  });
});
