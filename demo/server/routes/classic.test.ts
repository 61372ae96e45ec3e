import { afterEach, describe, expect, it } from 'vitest';
import { PASSWORD } from '../directory.ts';
import { type Answer, startTestSite, type TestSite } from '../testing.ts';

let site: TestSite;
afterEach(() => site.demo.close());

describe('the classic area', () => {
  it('keeps a signed-in session in one cookie', async () => {
    site = await startTestSite();
    const cookie = await signIn();
    const page = await open(cookie);
    expect(page.status).toBe(200);
    expect(page.body).toContain('ada@example.com');
  });

  it('redirects to its sign-in page after its idle limit', async () => {
    site = await startTestSite({ classicIdleSeconds: 60 });
    const cookie = await signIn();
    site.pass(61);
    const page = await open(cookie);
    expect(page.status).toBe(302);
    expect(page.headers.location).toBe('/classic/sign-in/?next=%2Fclassic%2F');
    expect(site.truth()).toEqual(['started:signed-in', 'ended:idle-limit']);
  });

  it('gives a new id to a cookie it does not know, and none to one that only idled out', async () => {
    site = await startTestSite({ classicIdleSeconds: 60 });
    const cookie = await signIn();
    site.pass(61);
    await open(cookie);
    const headers = { cookie };
    const idled = await site.call('GET', '/classic/sign-in/', { headers });
    expect(idled.headers['set-cookie']).toBeUndefined();
    await site.demo.restart();
    const lost = await site.call('GET', '/classic/sign-in/', { headers });
    expect(lost.headers['set-cookie']?.[0]).toMatch(/^sessionid=/);
  });

  it('takes the cookie away with a draft that is saved, when told to', async () => {
    site = await startTestSite({ classicDropCookieOnSave: true });
    const cookie = await signIn();
    const saved = await site.call('POST', '/classic/draft/', { headers: { cookie }, body: { text: 'x' } });
    expect(saved.status).toBe(200);
    expect(saved.headers['set-cookie']).toEqual(['sessionid=; Path=/; Max-Age=0']);
  });

  it('leaves the cookie alone otherwise', async () => {
    site = await startTestSite();
    const cookie = await signIn();
    const saved = await site.call('POST', '/classic/draft/', { headers: { cookie }, body: { text: 'x' } });
    expect(saved.headers['set-cookie']).toBeUndefined();
    expect((await open(cookie)).status).toBe(200);
  });

  it('refuses a sign-in form that it did not hand out', async () => {
    site = await startTestSite();
    const answer = await postForm('/classic/sign-in/', '', {
      email: 'a@b.co',
      password: PASSWORD,
      csrf: 'x',
    });
    expect(answer.status).toBe(401);
  });
});

function open(cookie: string) {
  return site.call('GET', '/classic/', { headers: { cookie } });
}

async function signIn(): Promise<string> {
  const form = await site.call('GET', '/classic/sign-in/');
  const before = cookieOf(form);
  const csrf = /name="csrf" value="([^"]+)"/.exec(String(form.body))?.[1] ?? '';
  const answer = await postForm('/classic/sign-in/', before, {
    email: 'ada@example.com',
    password: PASSWORD,
    csrf,
  });
  expect(answer.status).toBe(303);
  return cookieOf(answer);
}

function postForm(path: string, cookie: string, fields: Record<string, string>): Promise<Answer> {
  return site.call('POST', path, {
    headers: { cookie, 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(fields).toString(),
  });
}

function cookieOf(answer: Answer): string {
  return answer.headers['set-cookie']?.[0]?.split(';')[0] ?? '';
}
