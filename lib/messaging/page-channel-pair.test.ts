import { describe, expect, it } from 'vitest';
import { HAND_OVER, HELLO, type HookWord } from './page-channel.ts';
import { listenToHook } from './page-channel-listener.ts';
import { openSpeaker } from './page-channel-speaker.ts';

/** A document at document_start: an event target without a head. */
function newDocument(): Document {
  const location = { protocol: 'https:' };
  return Object.assign(new EventTarget(), { head: null, defaultView: { location } }) as never;
}
const realmOf = (document: Document): Window & typeof globalThis =>
  ({ document, EventTarget, MessageEvent, MessageChannel }) as never;
const before: HookWord = { type: 'before', area: 'localStorage', key: 'token' };

describe('hook and relay', () => {
  it('find each other when the relay runs first, and every word is heard before say() returns', () => {
    const document = newDocument();
    const heard: HookWord[] = [];
    const link = listenToHook(document, (word) => heard.push(word));
    const speaker = openSpeaker(realmOf(document));
    expect([link.linked, speaker.heard]).toEqual([true, true]);
    speaker.say(before);
    expect(heard).toEqual([before]);
  });

  it('find each other when the hook runs first', () => {
    const document = newDocument();
    const heard: HookWord[] = [];
    const speaker = openSpeaker(realmOf(document));
    expect(speaker.heard).toBe(false);
    const link = listenToHook(document, (word) => heard.push(word));
    expect([link.linked, speaker.heard]).toEqual([true, true]);
    speaker.say(before);
    expect(heard).toEqual([before]);
  });

  it('give the port to nobody else once they have met', () => {
    const document = newDocument();
    listenToHook(document, () => {});
    openSpeaker(realmOf(document));
    let stolen = 0;
    document.addEventListener(HAND_OVER, () => {
      stolen += 1;
    });
    document.dispatchEvent(new Event(HELLO));
    expect(stolen).toBe(0);
  });

  it('take no second port', () => {
    const document = newDocument();
    const heard: HookWord[] = [];
    listenToHook(document, (word) => heard.push(word));
    openSpeaker(realmOf(document));
    const forger = openSpeaker(realmOf(document));
    forger.say(before);
    expect([forger.heard, heard]).toEqual([false, []]);
  });

  it('take no port once page script can have run', () => {
    const document = newDocument();
    const link = listenToHook(document, () => {});
    Object.assign(document, { head: {} });
    const forger = openSpeaker(realmOf(document));
    expect([link.linked, forger.heard]).toEqual([false, false]);
  });

  it('do not ask for a port in a document that was open before', () => {
    const document = newDocument();
    Object.assign(document, { head: {} });
    let asked = 0;
    document.addEventListener(HELLO, () => {
      asked += 1;
    });
    expect(listenToHook(document, () => {}).linked).toBe(false);
    expect(asked).toBe(0);
  });

  it('say nothing while nobody listens, and nothing after the relay has closed', () => {
    const document = newDocument();
    const heard: HookWord[] = [];
    const link = listenToHook(document, (word) => heard.push(word));
    const speaker = openSpeaker(realmOf(document));
    link.close();
    speaker.say(before);
    expect(heard).toEqual([]);
    expect(speaker.heard, 'the hook stops working for nobody').toBe(false);
  });

  it('keep an error of the relay from the page', () => {
    const document = newDocument();
    listenToHook(document, () => {
      throw new Error('sensor');
    });
    const speaker = openSpeaker(realmOf(document));
    expect(() => speaker.say(before)).not.toThrow();
  });
});
