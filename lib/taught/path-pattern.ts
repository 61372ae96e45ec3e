import { matchesWildcard } from './wildcard.ts';

/**
 * Compiles a path pattern. Segments are compared one by one: `:name` is any one segment, `*` any run of characters
 * within one, a last segment `*` also all that follows. Everything else is literal, upper and lower case apart. A
 * slash at the end makes no difference. Not a regular expression: linear in the path, whatever the pattern.
 */
export function compilePath(pattern: string): (path: string) => boolean {
  const wanted = segmentsOf(pattern);
  const takesRest = wanted.at(-1) === '*';
  return (path) => {
    const given = segmentsOf(path);
    if (takesRest ? given.length < wanted.length : given.length !== wanted.length) return false;
    return wanted.every((segment, i) => matchesSegment(segment, given[i] ?? ''));
  };
}

function segmentsOf(path: string): string[] {
  const trimmed = path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path;
  return trimmed.split('/');
}

function matchesSegment(wanted: string, given: string): boolean {
  if (/^:\w+$/.test(wanted)) return given !== '';
  return matchesWildcard(wanted, given);
}
