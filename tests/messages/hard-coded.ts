import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAst } from 'vite';

/** A text in the code that a person would read: where, and what it says. */
export type HardCoded = { file: string; line: number; says: string };

/** Attributes that are shown or read out. */
const SHOWN = new Set([
  'title',
  'placeholder',
  'alt',
  'label',
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-valuetext',
  'summary',
]);

type Node = { type: string; start: number; [field: string]: unknown };

/** Finds words between tags and in shown attributes below some folders; tests and stories of previews are left out. */
export function hardCodedBelow(root: string, folders: readonly string[]): HardCoded[] {
  return folders
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
        join(folder, name),
      ),
    )
    .filter((name) => name.endsWith('.tsx') && !/(\.test|(^|\/)testing)\.tsx$/.test(name))
    .toSorted()
    .flatMap((file) => hardCodedIn(readFileSync(join(root, file), 'utf8'), file));
}

/** The same of one source. */
export function hardCodedIn(source: string, file: string): HardCoded[] {
  const found: HardCoded[] = [];
  const report = (node: Node, says: string) => {
    if (!isWords(says)) return;
    found.push({ file, line: source.slice(0, node.start).split('\n').length, says: says.trim() });
  };
  const visit = (value: unknown, attribute: string | null): void => {
    if (Array.isArray(value)) for (const one of value) visit(one, attribute);
    if (!isNode(value)) return;
    if (value.type === 'JSXText') report(value, String(value.value));
    if (value.type === 'JSXAttribute') {
      const name = (value.name as { name?: unknown }).name;
      if (typeof name === 'string' && SHOWN.has(name))
        for (const text of textsOf(value.value)) report(...text);
      visit(value.value, String(name));
      return;
    }
    if (value.type === 'JSXExpressionContainer' && attribute === null)
      for (const text of textsOf(value.expression)) report(...text);
    // An attribute may hold elements of its own.
    const inside = value.type === 'JSXElement' || value.type === 'JSXFragment' ? null : attribute;
    for (const [field, child] of Object.entries(value)) if (field !== 'type') visit(child, inside);
  };
  visit(parseAst(source, { lang: 'tsx' }), null);
  return found;
}

/** Strings that an expression comes to: itself, either side of a choice, the words of a template. */
function textsOf(value: unknown): [Node, string][] {
  if (!isNode(value)) return [];
  switch (value.type) {
    case 'Literal':
      return typeof value.value === 'string' ? [[value, value.value]] : [];
    case 'TemplateLiteral':
      return (value.quasis as (Node & { value: { cooked?: string } })[]).map((one) => [
        one,
        one.value.cooked ?? '',
      ]);
    case 'JSXExpressionContainer':
      return textsOf(value.expression);
    case 'ConditionalExpression':
      return [...textsOf(value.consequent), ...textsOf(value.alternate)];
    case 'LogicalExpression':
      return [...textsOf(value.left), ...textsOf(value.right)];
    case 'BinaryExpression':
      return value.operator === '+' ? [...textsOf(value.left), ...textsOf(value.right)] : [];
    default:
      return [];
  }
}

/** Letters, but not the id of a text: `·`, `:` and `×` are signs of every language, `h` and `ms` are not. */
const isWords = (says: string): boolean => /\p{L}/u.test(says) && !/^[a-z][a-z-]*(\.[\w-]+)+$/.test(says);

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';
