import { describe, expect, it } from 'vitest';
import { createFakeRealm } from './fake-realm.ts';
import { installHook } from './install-hook.ts';

function hooked(status: number, contentType = 'application/json', body = '{"code":"session_expired"}') {
  const fake = createFakeRealm();
  Object.assign(fake.answer, {
    status,
    body,
    headers: { 'content-type': contentType },
  });
  installHook(fake.realm);
  const send = (type: XMLHttpRequestResponseType = '', method: unknown = 'put'): XMLHttpRequest => {
    const xhr = new fake.realm.XMLHttpRequest();
    xhr.open(method as string, '/x');
    xhr.responseType = type;
    xhr.send();
    return xhr;
  };
  return { ...fake, send };
}

describe('the XMLHttpRequest hook says', () => {
  it.each(['', 'text', 'json'] as const)('what a refused answer said (responseType %j)', (type) => {
    const { send, words } = hooked(419);
    send(type);
    expect(words).toEqual([
      {
        type: 'body',
        transport: 'xhr',
        method: 'PUT',
        url: 'https://app.example/x',
        status: 419,
        startedAt: expect.any(Number),
        contentType: 'application/json',
        text: '{"code":"session_expired"}',
      },
    ]);
  });

  it('so before a listener of the page that was added after open()', () => {
    const { realm, words } = hooked(401);
    const xhr = new realm.XMLHttpRequest();
    xhr.open('GET', '/x');
    let saidBefore = 0;
    xhr.addEventListener('load', () => {
      saidBefore = words.length;
    });
    xhr.send();
    expect(saidBefore).toBe(1);
  });

  it('once, also for a request that is opened again', () => {
    const { realm, words } = hooked(401);
    const xhr = new realm.XMLHttpRequest();
    xhr.open('GET', '/x');
    xhr.open('GET', '/x');
    xhr.send();
    expect(words.length).toBe(1);
  });

  it('not-text of a buffer, and of an image', () => {
    const { send, words } = hooked(401);
    send('arraybuffer');
    expect(words[0]).toMatchObject({ unread: 'not-text' });
    const image = hooked(404, 'image/png');
    image.send();
    expect(image.words[0]).toMatchObject({ unread: 'not-text' });
  });

  it.each(['', 'json'] as const)('a short answer that refuses under 200 (responseType %j)', (type) => {
    const { send, words } = hooked(200, 'application/json', '{"error":{"code":498}}');
    send(type);
    expect(words).toMatchObject([{ status: 200, text: '{"error":{"code":498}}' }]);
    const long = hooked(200, 'application/json', `{"error":{"code":498},"x":"${'x'.repeat(16_384)}"}`);
    long.send(type);
    expect(long.words).toEqual([]);
  });

  it('nothing of an answer that was not refused, or of an event that the page made up', () => {
    const { realm, send, words } = hooked(200, 'application/json', '{"notes":[]}');
    send();
    const refused = hooked(401);
    const xhr = new refused.realm.XMLHttpRequest();
    xhr.open('GET', '/x');
    xhr.dispatchEvent(new Event('load'));
    expect([words, refused.words]).toEqual([[], []]);
    expect(realm.XMLHttpRequest.prototype.open.name).toBe('open');
  });

  it('nothing by way of a toJSON of the page’s', () => {
    const { send, words } = hooked(401);
    let calls = 0;
    Object.defineProperty(Object.prototype, 'toJSON', {
      configurable: true,
      value: () => {
        calls += 1;
        return 'forged';
      },
    });
    try {
      send('json');
    } finally {
      Reflect.deleteProperty(Object.prototype, 'toJSON');
    }
    expect(calls).toBe(0);
    expect(words[0]).toMatchObject({ unread: 'failed' });
  });
});

describe('to the page, XMLHttpRequest stays as it was', () => {
  it('in errors and in how often toString of an argument is called', () => {
    const { realm, send } = hooked(401);
    expect(() =>
      Reflect.apply(new realm.XMLHttpRequest().open, new realm.XMLHttpRequest(), ['GET', '']),
    ).toThrow('2 arguments required');
    let calls = 0;
    send('', {
      toString() {
        calls += 1;
        return 'GET';
      },
    });
    expect(calls).toBe(1);
  });
});
