/**
 * Finds the first place that is nested deeper than a limit, without recursion (10,000 levels must not overflow).
 * @returns its path from the top, or null
 */
export function tooDeep(root: unknown, limit: number): string | null {
  const stack: { value: object; path: string; depth: number }[] = [];
  const visit = (value: unknown, path: string, depth: number): void => {
    if (typeof value === 'object' && value !== null) stack.push({ value, path, depth });
  };
  visit(root, '', 1);
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (next.depth > limit) return next.path;
    const list = Array.isArray(next.value);
    for (const [name, item] of Object.entries(next.value)) {
      if (typeof item !== 'object' || item === null) continue;
      visit(item, list ? `${next.path}[${name}]` : `${next.path}.${name.slice(0, 40)}`, next.depth + 1);
    }
  }
  return null;
}
