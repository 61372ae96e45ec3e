/**
 * Finds the first place that is nested deeper than a limit, without recursion (10,000 levels must not overflow).
 * @returns its path from the top, or null
 */
export function tooDeep(root: unknown, limit: number): string | null {
  const stack: { value: object; path: string; depth: number }[] = [];
  const visit = (value: unknown, path: string, step: string, depth: number): void => {
    if (typeof value === 'object' && value !== null) stack.push({ value, path: path + step, depth });
  };
  visit(root, '', '', 1);
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (next.depth > limit) return next.path;
    const { value, path, depth } = next;
    if (Array.isArray(value)) {
      for (let index = 0; index < value.length; index++) visit(value[index], path, `[${index}]`, depth + 1);
    } else {
      for (const [name, item] of Object.entries(value)) visit(item, path, `.${name.slice(0, 40)}`, depth + 1);
    }
  }
  return null;
}
