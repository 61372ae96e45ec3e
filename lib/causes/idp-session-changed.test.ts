import { describe, expect, it } from 'vitest';
import { asked, codesOf, incidentOf } from '../../tests/support/judge.ts';
import { SECOND, Story } from '../../tests/support/story.ts';
import { idpSessionChanged } from './idp-session-changed.ts';

/** The provider's page, in another tab, loads an address of the app in a frame; the app's session goes. */
const framed = (url: string, type = 'sub_frame') =>
  new Story()
    .cookieSignIn()
    .browse(3, SECOND)
    .wait(5 * SECOND)
    .request('GET', url, 200, {
      type,
      tab: 2,
      origin: 'https://idp.test',
      with: ['sid'],
      setCookies: [{ name: 'sessionid', removes: true }],
    })
    .cookie('sessionid', { removed: true, value: 'sid' })
    .wait(SECOND)
    .request('GET', '/app', 302, { type: 'main_frame', redirectTo: '/login' })
    .page('/login')
    .signInForm(true);

describe('IDP_SESSION_CHANGED', () => {
  it('is a front-channel logout that the provider loads in a frame', () => {
    expect(codesOf(framed('/logout?iss&sid'))).toEqual(['IDP_SESSION_CHANGED']);
    expect(codesOf(framed('/oidc/frontchannel-logout'))).toEqual(['IDP_SESSION_CHANGED']);
  });

  it('is the provider’s frame that says so', () => {
    const incident = incidentOf(new Story().signIn().work(3).giveUp());
    const changed = [{ at: incident.at - 100, eventId: 'e0001' }];
    const told = { ...incident, scene: { ...incident.scene, providerChanges: changed } };
    expect(idpSessionChanged.evaluate(told).result).toBe('match');
  });

  it('is none for a sign-out that the app’s own page asks for', () => {
    expect(asked(idpSessionChanged, framed('/logout?iss&sid', 'xmlhttprequest')).result).toBe('no-match');
    expect(asked(idpSessionChanged, framed('/logout', 'sub_frame')).result).toBe('no-match');
  });

  it('is none for other frames of the provider', () => {
    expect(asked(idpSessionChanged, framed('/callback?iss&code')).result).toBe('no-match');
  });

  it('is not said where no frame was seen', () => {
    expect(asked(idpSessionChanged, new Story().signIn().work(3).giveUp()).result).toBe('no-match');
  });
});
