/** How parts stand out on a terminal; the identity where there is none. */
export interface Emphasis {
  bold(text: string): string;
  dim(text: string): string;
}

/** For files and pipes. */
export const plain: Emphasis = { bold: (text) => text, dim: (text) => text };

/** For terminals: bold and faint of ECMA-48, which every theme can show. */
export const styled: Emphasis = {
  bold: (text) => `\u001b[1m${text}\u001b[22m`,
  dim: (text) => `\u001b[2m${text}\u001b[22m`,
};

/**
 * Whether to style what goes to a stream: only on a terminal, and not where the person asked for none
 * (https://no-color.org: the variable is there and not empty) or the terminal cannot.
 */
export function emphasisFor(
  isTerminal: boolean,
  env: Readonly<Record<string, string | undefined>>,
): Emphasis {
  return isTerminal && !env.NO_COLOR && env.TERM !== 'dumb' ? styled : plain;
}
