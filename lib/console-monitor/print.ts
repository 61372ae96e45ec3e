import type { Line, LineGroup, Mark, StateNote } from './types.ts';

/** What a console needs to be able to do. */
export type PageConsole = Pick<Console, 'log' | 'warn' | 'error' | 'group' | 'groupEnd'>;

/** So that colour is never all that tells them apart. */
const SIGNS: Record<Mark, string> = { info: 'ℹ️', good: '🟢', soon: '🟡', over: '🔴' };

/** At least 3.4:1 against the white and the dark ground of both browsers' consoles. */
const STYLES: Record<Mark, string> = {
  info: 'color: #1c7ed6',
  good: 'color: #2b8a3e',
  soon: 'color: #bd6a00',
  over: 'color: #e03131',
};

export function printLine(console: PageConsole, { mark, method, says }: Line): void {
  console[method](`%c${SIGNS[mark]} ${says}`, STYLES[mark]);
}

/** Words of a page are arguments of a format, so that a `%c` or `%o` in them stays what it is. */
export function printGroup(console: PageConsole, { mark, title, lines }: LineGroup): void {
  console.group(`%c${SIGNS[mark]} ${title}`, STYLES[mark]);
  for (const line of lines) console.log('%s', line);
  console.groupEnd();
}

export function printState(console: PageConsole, { title, sections }: StateNote): void {
  console.group('%s', title);
  for (const { title: heading, lines } of sections) {
    console.group('%s', heading);
    for (const line of lines) console.log('%s', line);
    console.groupEnd();
  }
  console.groupEnd();
}
