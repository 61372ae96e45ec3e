import { LIMITS } from './limits.ts';

const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * The first place of a parsed file that is nested too deep, or has a name that reaches a prototype. Walks without
 * recursion, and looks at no more than a file of the largest size can hold.
 */
export function hostilePlace(root: unknown): { code: 'too-deep' | 'forbidden-name'; where: string } | null {
  const stack: { value: unknown; where: string; depth: number }[] = [{ value: root, where: '', depth: 1 }];
  let nodes = 0;
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const { value, where, depth } = next;
    if (typeof value !== 'object' || value === null) continue;
    nodes += 1;
    if (depth > LIMITS.depth || nodes > LIMITS.fileChars) return { code: 'too-deep', where };
    for (const [name, item] of Object.entries(value)) {
      const step = Array.isArray(value) ? `[${name}]` : `${where === '' ? '' : '.'}${name.slice(0, 40)}`;
      if (FORBIDDEN.has(name)) return { code: 'forbidden-name', where: where + step };
      stack.push({ value: item, where: where + step, depth: depth + 1 });
    }
  }
  return null;
}
