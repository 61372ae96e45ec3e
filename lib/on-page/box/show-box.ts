import type { OnPageOrder, OnPageWord } from '../../messaging/on-page-order.ts';
import { draw } from './draw.ts';
import { createHost } from './host.ts';
import { watchOver } from './over.ts';
import { mayOpen } from './press-gate.ts';
import { watchSight } from './sight.ts';

/** The document, and what of its window is needed: the extension's own world, which the page cannot change. */
export type BoxWorld = {
  doc: Document;
  view: Window & Pick<typeof globalThis, 'CSSStyleSheet' | 'IntersectionObserver'>;
  now: () => number;
  /** Whether the extension that this is of is still at work: a box without one is no use. */
  isAlive: () => boolean;
};

export type ShownBox = { say(order: Extract<OnPageOrder, { do: 'show' }>): void; end(): void };

const LOOK_MS = 100;
const BEAT_MS = 1_000;
/** How often the page may take it away, or come before it, until we give up. */
const MAX_FIGHTS = 8;
/** What a press makes the page's own handlers do is the page's, and none of it is meant. */
const OWN_EVENTS = [
  'click',
  'auxclick',
  'dblclick',
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'touchstart',
].concat(['touchend', 'keydown', 'keyup', 'keypress', 'focusin', 'focusout', 'contextmenu']);

/**
 * Shows one notice or banner until its time is over, `Escape` or its button ends it, and with the extension. It never takes the focus and covers
 * nothing but its own place. The time runs while it is in sight, and stands still while somebody is at it.
 * Escape is not taken from the page, but where the focus is inside of the box.
 * @param tell what the background has to know, in order; nothing is told after the end
 */
export function showBox(
  order: Extract<OnPageOrder, { do: 'show' }>,
  { doc, view, now, isAlive }: BoxWorld,
  tell: (word: OnPageWord) => void,
): ShownBox {
  const host = createHost(doc, view, order.kind);
  const sight = watchSight(host.element, { doc, view, Observer: view.IntersectionObserver, now });
  const over = watchOver(host.element, doc);
  let words = order.words;
  let leftMs = order.leftMs;
  let lastLookAt = now();
  let lastBeatAt = Number.NEGATIVE_INFINITY;
  let fights = 0;
  let isSeen = false;
  let isUnfolded = false;
  let isHovered = false;
  let isAsked = false;
  let isOver = false;

  const drawn = draw(doc, {
    open(press) {
      look();
      if (isOver || isAsked || !mayOpen(press, sight.since(), now())) return;
      isAsked = true;
      tell('open');
      end();
    },
    close(press) {
      if (press.isTrusted) close();
    },
    unfold: (isOpen) => {
      isUnfolded = isOpen;
    },
  });
  host.root.append(drawn.box);
  for (const name of OWN_EVENTS) host.root.addEventListener(name, (event) => event.stopPropagation());
  // A press that would put the focus here leaves it where it is.
  host.root.addEventListener('mousedown', (event) => event.preventDefault());
  host.element.addEventListener('pointerenter', (event) => {
    if (event.isTrusted) isHovered = true;
  });
  host.element.addEventListener('pointerleave', () => {
    isHovered = false;
  });

  function close(): void {
    if (isOver) return;
    tell('closed');
    end();
  }

  function pressed(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !event.isTrusted || !isSeen) return;
    if (event.target === host.element) {
      event.preventDefault();
      event.stopPropagation();
    }
    close();
  }

  function look(): void {
    if (isOver) return;
    if (!isAlive()) {
      end();
      return;
    }
    if (doc.documentElement === null) return;
    if (host.keep() === 'put-back') lost();
    else if (over.isOver()) {
      host.raise();
      lost();
    }
    if (isOver) return;
    if (now() - lastBeatAt >= BEAT_MS) {
      lastBeatAt = now();
      drawn.beat();
    }
    sight.look();
    const passedMs = now() - lastLookAt;
    lastLookAt = now();
    if (doc.visibilityState !== 'visible') return;
    if (!isSeen) {
      isSeen = true;
      tell('seen');
      drawn.say(words);
      return;
    }
    if (!isHovered && !isUnfolded && host.root.activeElement === null) leftMs -= passedMs;
    if (leftMs <= 0) end();
  }

  /** It is where it belongs again, and not in sight for as long any more. The first time it just came. */
  function lost(): void {
    over.raised();
    sight.restart();
    fights += 1;
    if (fights <= MAX_FIGHTS) return;
    tell('gave-up');
    end();
  }

  function end(): void {
    if (isOver) return;
    isOver = true;
    view.clearInterval(timer);
    view.removeEventListener('keydown', pressed, true);
    sight.end();
    over.end();
    host.remove();
  }

  view.addEventListener('keydown', pressed, true);
  const timer = view.setInterval(look, LOOK_MS);
  look();
  return {
    say(again) {
      words = again.words;
      if (isSeen && !isOver) drawn.say(words);
    },
    end,
  };
}
