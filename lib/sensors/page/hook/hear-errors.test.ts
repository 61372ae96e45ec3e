import { describe, expect, it } from 'vitest';
import { createFakeRealm } from './fake-realm.ts';
import { installHook } from './install-hook.ts';

function hooked() {
  const fake = createFakeRealm();
  installHook(fake.realm);
  const dispatch = (event: Event, isTrusted = true) => {
    Object.defineProperty(event, 'isTrusted', { value: isTrusted });
    fake.realm.dispatchEvent(event);
    return event;
  };
  const { ErrorEvent, PromiseRejectionEvent } = fake.realm;
  const uncaught = (init: ErrorEventInit) => new ErrorEvent('error', init);
  const rejected = (reason: unknown) =>
    new PromiseRejectionEvent('unhandledrejection', { reason, promise: Promise.resolve() });
  return { ...fake, dispatch, uncaught, rejected };
}

describe('the hook says', () => {
  it('that an error went uncaught, and where', () => {
    const { dispatch, uncaught, words } = hooked();
    dispatch(
      uncaught({
        message: 'Uncaught TypeError: x',
        filename: 'https://app.example/a.js',
        lineno: 3,
        colno: 7,
      }),
    );
    expect(words).toEqual([
      {
        type: 'error',
        error: 'uncaught',
        message: 'Uncaught TypeError: x',
        stack: '    at https://app.example/a.js:3:7',
      },
    ]);
  });

  it('that a rejection was not handled, in the words of its error or of its text', () => {
    const { dispatch, rejected, words } = hooked();
    dispatch(rejected(new Error('no network')));
    dispatch(rejected('gone'));
    dispatch(rejected(undefined));
    expect(words.map(({ error, message }) => [error, message])).toEqual([
      ['unhandled-rejection', 'no network'],
      ['unhandled-rejection', 'gone'],
      ['unhandled-rejection', ''],
    ]);
  });

  it('nothing of an error that the page made up by an event of its own', () => {
    const { dispatch, uncaught, words } = hooked();
    dispatch(uncaught({ message: 'made up' }), false);
    expect(words).toEqual([]);
  });
});

describe('with the hook listening, the page', () => {
  it('has no getter of a thrown object called', () => {
    const { dispatch, rejected, words } = hooked();
    let asked = 0;
    const thrown = {
      get message() {
        asked += 1;
        return 'secret';
      },
      toString() {
        asked += 1;
        return 'secret';
      },
    };
    dispatch(rejected(thrown));
    expect(asked).toBe(0);
    expect(words).toMatchObject([{ message: '' }]);
  });

  it('keeps its errors: nothing is prevented', () => {
    const { dispatch, rejected } = hooked();
    expect(dispatch(rejected('gone')).defaultPrevented).toBe(false);
  });
});
