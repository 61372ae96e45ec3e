import { config } from '../config.ts';

/**
 * Asks the identity provider for a new code in a hidden frame (`prompt=none`).
 * Rejects with the provider's error code, or with `timeout` when the frame does not come back in time.
 */
export function silentCode(): Promise<string> {
  const state = crypto.randomUUID();
  const url = new URL('/authorize', config.idpUrl);
  url.search = new URLSearchParams({
    client_id: 'fieldnotes',
    response_type: 'code',
    prompt: 'none',
    redirect_uri: `${location.origin}/silent-callback`,
    state,
  }).toString();
  const frame = document.createElement('iframe');
  frame.hidden = true;
  frame.title = 'Silent renewal';
  frame.src = url.href;
  return new Promise<string>((resolve, reject) => {
    const finish = (settle: () => void): void => {
      window.clearTimeout(timer);
      window.removeEventListener('message', receive);
      frame.remove();
      settle();
    };
    const receive = (event: MessageEvent<unknown>): void => {
      if (event.origin !== location.origin || event.source !== frame.contentWindow) return;
      if (typeof event.data !== 'string') return;
      const answer = new URLSearchParams(event.data);
      if (answer.get('state') !== state) return;
      const code = answer.get('code');
      finish(() => (code ? resolve(code) : reject(new Error(answer.get('error') ?? 'no code'))));
    };
    const timer = window.setTimeout(
      () => finish(() => reject(new Error('timeout'))),
      config.silentSeconds * 1000,
    );
    window.addEventListener('message', receive);
    document.body.append(frame);
  });
}

/** The frame's side: hands what the provider sent back to the page that opened it. */
export function answerFromFrame(): void {
  window.parent.postMessage(location.search, location.origin);
}
