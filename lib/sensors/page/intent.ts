import type { ObservationOf } from '../../messaging/observation.ts';
import { type IntentControl, intentControlOf, intentOfElement } from './intent-control.ts';
import { listen } from './listen.ts';
import type { Sensor } from './sensor.ts';
import { asksForPassword } from './sign-in-form.ts';
import { stopAll } from './stops.ts';

type Trigger = ObservationOf<'intent'>['trigger'];

/** One press gives several events (pointerup, click, submit): told once in this time. */
const SAME_PRESS_MS = 700;
/** A script's click or submit counts where the user's own event came so shortly before: it is its handler's doing. */
const HANDLED_MS = 50;
const SUBMIT_AFTER_MS = 1_000;

/**
 * Trusted input on a control that signs out or in, told before the page's own handlers run.
 *
 * A press is a trusted click, or pointer down and up on the same control (some libraries act before the click).
 * Menus that call `click()` in their own key handler are followed: a script's click counts only while a trusted
 * event on that very control is being handled.
 */
export const intentSensor: Sensor = {
  id: 'intent',
  start({ window, emit, now }) {
    let pressed: EventTarget | undefined;
    let input = { at: 0, path: [] as EventTarget[], isKey: false };
    let told = { intent: '', at: 0 };

    function tell(control: IntentControl | null, trigger: Trigger): void {
      const at = now();
      if (!control || (control.intent === told.intent && at - told.at < SAME_PRESS_MS && at >= told.at))
        return;
      told = { intent: control.intent, at };
      emit({
        type: 'intent',
        intent: control.intent,
        trigger,
        label: control.label,
      });
    }

    function onPointer(event: Event): void {
      if (!event.isTrusted || (event as PointerEvent).button !== 0) return;
      const path = event.composedPath();
      if (event.type === 'pointerdown') pressed = path[0];
      else {
        input = { at: now(), path, isKey: false };
        if (pressed === path[0]) tell(intentControlOf(path), 'click');
      }
    }

    function onKey(event: Event): void {
      const { key, isTrusted } = event as KeyboardEvent;
      if (!isTrusted || (key !== 'Enter' && key !== ' ')) return;
      const path = event.composedPath();
      input = { at: now(), path, isKey: true };
      const focused = path[0] as Partial<Element> | undefined;
      // Native controls answer with a click of their own; in a field Enter submits or adds a line.
      const isNative = /^(?:button|a|input|summary|textarea|select|option|body|html)$/.test(
        focused?.localName ?? 'body',
      );
      if (!isNative) tell(intentControlOf(path), 'key');
    }

    function onClick(event: Event): void {
      const path = event.composedPath();
      const byKey = (event as MouseEvent).detail === 0;
      if (event.isTrusted) {
        tell(intentControlOf(path), byKey ? 'key' : 'click');
        return;
      }
      const isHandled = now() - input.at < HANDLED_MS && path[0] !== undefined;
      const isSame =
        input.path.includes(path[0] as EventTarget) || path.includes(input.path[0] as EventTarget);
      if (isHandled && isSame) tell(intentControlOf(path), input.isKey ? 'key' : 'click');
    }

    function onSubmit(event: Event): void {
      const form = event.target as HTMLFormElement | null;
      if (!event.isTrusted || now() - input.at > SUBMIT_AFTER_MS || form?.localName !== 'form') return;
      const { submitter } = event as SubmitEvent;
      const said = (submitter && intentOfElement(submitter)) ?? intentOfElement(form);
      tell(
        said ??
          (asksForPassword([...form.querySelectorAll('input')])
            ? { intent: 'sign-in', label: undefined }
            : null),
        'submit',
      );
    }

    return stopAll(
      listen(window, ['pointerdown', 'pointerup'], onPointer),
      listen(window, ['keydown'], onKey),
      listen(window, ['click'], onClick),
      listen(window, ['submit'], onSubmit),
    );
  },
};
