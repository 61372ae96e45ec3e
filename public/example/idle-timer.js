// Signs out whoever rests, and does not say so: what many sites do.
const INPUT = ['pointermove', 'pointerdown', 'keydown', 'wheel'];

export function startIdleTimer(idleMs, sessionKey, leave) {
  let timer = setTimeout(signOutWhenIdle, idleMs);

  function signOutWhenIdle() {
    for (const type of INPUT) removeEventListener(type, startAgain);
    localStorage.removeItem(sessionKey);
    leave();
  }

  function startAgain() {
    clearTimeout(timer);
    timer = setTimeout(signOutWhenIdle, idleMs);
  }

  for (const type of INPUT) addEventListener(type, startAgain, { passive: true });
}
