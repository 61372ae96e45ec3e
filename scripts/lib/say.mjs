import { styleText } from 'node:util';

const colours = Boolean(process.stdout.isTTY) && !process.env.NO_COLOR;

/**
 * @param {Parameters<typeof styleText>[0]} style
 * @param {string} text
 */
const styled = (style, text) => (colours ? styleText(style, text) : text);

/** Begins a stage. @param {string} text */
export const headline = (text) =>
  console.log(
    `\n${styled('bold', `── ${text} `)}${styled('dim', '─'.repeat(Math.max(3, 72 - text.length)))}`,
  );

/** What is being done, while it is done. @param {string} text */
export const progress = (text) => console.log(`${styled('dim', '·')} ${text}`);

/** @param {string} text */
export const success = (text) => console.log(`${styled('green', '✓')} ${text}`);

/** @param {string} text */
export const failure = (text) => console.log(`${styled('red', '✗')} ${text}`);

/** Something to know that is no failure. @param {string} text */
export const note = (text) => console.log(`${styled('yellow', '!')} ${text}`);

/** @param {string} text */
export const plain = (text) => console.log(text);

/**
 * @param {number} elapsedMs
 * @returns {string} "850 ms", "12.3 s" or "2 min 05 s"
 */
export function duration(elapsedMs) {
  if (elapsedMs < 1000) return `${Math.round(elapsedMs)} ms`;
  const seconds = elapsedMs / 1000;
  if (seconds < 60) return `${seconds.toFixed(1)} s`;
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)} min ${String(whole % 60).padStart(2, '0')} s`;
}

/** @param {string} text */
export const bold = (text) => styled('bold', text);

/** @param {string} text */
export const dim = (text) => styled('dim', text);
