/** Texts of a page that would run, fetch, link or spoof something where a format let them out. */
export const HOSTILE_TEXTS: readonly string[] = [
  '<script>globalThis.hit=1</script>',
  '<img src="https://evil.test/a.png" onerror="globalThis.hit=1">',
  '"><svg onload=globalThis.hit=1>',
  "' onmouseover='globalThis.hit=1",
  '</script><script>globalThis.hit=1</script>',
  '</style><style>@import "https://evil.test/b.css";</style>',
  '</title></svg><iframe src="javascript:globalThis.hit=1"></iframe>',
  '</details></summary><meta http-equiv="refresh" content="0;url=https://evil.test/">',
  ']]><!-- --><?xml-stylesheet href="https://evil.test/c.xsl"?>',
  '<a href="javascript:globalThis.hit=1">x</a>',
  '[x](javascript:alert(1)) ![y](https://evil.test/d.png)',
  '[ref]: https://evil.test/r "t"\n\n[ref] ![ref]',
  '| a | b |\n| --- | --- |\n| ![p](https://evil.test/t.png) | <https://evil.test> |',
  '```\n</code></pre><img src=https://evil.test/f.png>\n~~~',
  '` `` ``` <img src=https://evil.test/k.png> `',
  'see www.evil.test/w and https://evil.test/x_y*z* or me@evil.test, @everyone #1 [^1]\n\n[^1]: https://evil.test',
  '- [ ] task\n# heading\n> quote\n---\n1. item',
  '\u202egnp.exe\u2066 \u200b\u0000 \ufeff',
  '{html}<b>x</b>{html} [x|https://evil.test/e] !https://evil.test/f.png! {color:red}c{color} [~admin] {{m}}',
  '=HYPERLINK("https://evil.test/g","x")\n@SUM(1)\n+1\n-1\t|calc',
  '&lt;script&gt; &#60;script&#62; %3Cscript%3E',
];

/** Fields that have a vocabulary of their own, and names of ours: other values are no timeline of ours. */
const KEPT = new Set([
  ...['kind', 'area', 'state', 'format', 'type', 'origin', 'fingerprint'],
  ...['id', 'eventId', 'eventIds', 'credentialId', 'logoutId', 'logoutIds', 'sessionId'],
]);

/** The same object with every text of it spoilt. */
export function spoil<T>(value: T, payload: string): T {
  return spoilt(value, payload, '') as T;
}

function spoilt(value: unknown, payload: string, name: string): unknown {
  if (typeof value === 'string') return KEPT.has(name) ? value : `${value}${payload}`;
  if (Array.isArray(value)) return value.map((item) => spoilt(item, payload, name));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, spoilt(item, payload, key)]));
}
