import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');

/** The custom properties of a block, by the text that begins it. */
function tokensOf(selector: string): Map<string, string> {
  const block = css.slice(css.indexOf(selector)).split('}', 1)[0] ?? '';
  return new Map(
    [...block.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

const GROUNDS = ['ground', 'ground-raised', 'ground-sunken', 'ground-hover'];
/** Text and the grounds that it is written on. */
const PAIRS: [string, string[]][] = [
  ['text', [...GROUNDS, 'ground-selected', 'accent-soft', 'warn-ground']],
  ['text-dim', [...GROUNDS]],
  ['accent', [...GROUNDS, 'accent-soft']],
  ['good', ['ground', 'ground-raised', 'ground-hover', 'good-ground']],
  ['warn', ['ground', 'ground-raised', 'ground-hover', 'warn-ground']],
  ['bad', ['ground', 'ground-raised', 'ground-hover', 'bad-ground']],
  ['violet', ['violet-ground']],
  ['accent-text', ['accent-ground']],
];

const themes = { light: tokensOf(':root {'), dark: tokensOf(':root[data-theme="dark"]') };
const cases = Object.entries(themes).flatMap(([theme, tokens]) =>
  PAIRS.flatMap(([front, grounds]) => grounds.map((ground) => ({ theme, tokens, front, ground }))),
);

describe('the colours of the panel', () => {
  it.each(cases)('$theme: $front on $ground reach AA', ({ tokens, front, ground }) => {
    expect(contrast(tokens.get(front) ?? '', tokens.get(ground) ?? '')).toBeGreaterThanOrEqual(4.5);
  });

  it('are the same whether DevTools or the system is dark', () => {
    expect(tokensOf(':root:not([data-theme])')).toEqual(themes.dark);
  });
});
