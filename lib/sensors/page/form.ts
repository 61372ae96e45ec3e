import { listen } from './listen.ts';
import type { Sensor } from './sensor.ts';
import { findSignInForm } from './sign-in-form.ts';
import { stopAll } from './stops.ts';

/** After something happened, looks so many ms later, each counted from the look before: 3.1 s in all. */
const LOOKS_MS = [0, 100, 200, 400, 800, 1_600];
/** The look after which a page without a sign-in form says so for the first time: it may still be building one. */
const PATIENT_LOOK = 3;

/**
 * Whether the page shows something to sign in with: told once a document, then on change. Looks a few times, ever
 * less often, after something happened; watches no mutation. Reads no field's value.
 *
 * Only in the top frame: a sign-in form in a hidden frame (a silent renewal) is not what the user sees.
 */
export const formSensor: Sensor = {
  id: 'form',
  topFrameOnly: true,
  start({ document, window, emit, occasions }) {
    let told: boolean | undefined;
    let look = LOOKS_MS.length;
    let timer: ReturnType<typeof setTimeout> | undefined;

    function check(): void {
      const signInForm = findSignInForm(document);
      const isEarly = told === undefined && !signInForm && look < PATIENT_LOOK;
      if (signInForm === told || isEarly) return;
      told = signInForm;
      emit({ type: 'form', signInForm });
    }

    function next(): void {
      timer = setTimeout(() => {
        timer = undefined;
        if (document.readyState !== 'loading') check();
        look += 1;
        if (look < LOOKS_MS.length) next();
      }, LOOKS_MS[look]);
    }

    const begin = (): void => {
      clearTimeout(timer);
      look = 0;
      next();
    };

    if (document.readyState !== 'loading') begin();
    return stopAll(
      occasions.on((occasion) => {
        if (occasion === 'pulse' || occasion === 'input') check();
        // Requests that keep coming must not keep the series at its beginning.
        else if (occasion === 'navigated' || (timer === undefined && occasion !== 'leaving')) begin();
      }),
      listen(window, ['focusin'], (event) => {
        if ((event.composedPath()[0] as Partial<HTMLElement> | undefined)?.localName === 'input') check();
      }),
      () => clearTimeout(timer),
    );
  },
};
