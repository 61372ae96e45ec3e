import { describe, expect, it } from 'vitest';
import { hardCodedBelow, hardCodedIn } from './hard-coded.ts';

const root = new URL('../..', import.meta.url).pathname.replace(/\/$/, '');

/** The name of the product is the same in every language. */
const NAMES = new Set(['Logout Lens']);

describe('what a person reads', () => {
  it('stands in the catalogue and not in a component (hard-coded: give it an id in lib/messages/en)', () => {
    const found = hardCodedBelow(root, ['components', 'entrypoints']).filter(({ says }) => !NAMES.has(says));
    expect(found.map(({ file, line, says }) => `${file}:${line} “${says}”`)).toEqual([]);
  });

  it.each([
    ['<p>Stop watching</p>', 'Stop watching'],
    ['<p>{count} h</p>', 'h'],
    ['<p>{"Stop"}</p>', 'Stop'],
    ['<p>{on ? "On" : null}</p>', 'On'],
    ['<p>{`$' + '{n} times`}</p>', 'times'],
    ['<p>{n + " times"}</p>', 'times'],
    ['<button title="Stop" />', 'Stop'],
    ['<button aria-label={on ? t(a) : `Off`} />', 'Off'],
    ['<input placeholder={"Name"} />', 'Name'],
    ['<Field icon={<b>Bold</b>} />', 'Bold'],
    ['<p>止</p>', '止'],
  ])('is found where it is hard-coded: %s', (source, says) => {
    expect(hardCodedIn(`const view = ${source};`, 'view.tsx').map((one) => one.says)).toEqual([says]);
  });

  it.each([
    ['<p>{t(text("panel.stop"))}</p>'],
    ['<p className="dim">{count} · </p>'],
    ['<p>{t(text(on ? "panel.on" : "panel.off"))}</p>'],
    ['<svg viewBox="0 0 10 10" role="img" />'],
    ['<a data-kind={kind === "a" ? "one" : "two"} />'],
  ])('is not seen where there is none: %s', (source) => {
    expect(hardCodedIn(`const view = ${source};`, 'view.tsx')).toEqual([]);
  });
});
