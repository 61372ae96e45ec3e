/** A made-up JWT: HS256, `iat` 1705326735, `exp` 1705330335. */
const JWT = 'eyJhbGciOiJIUzI1NiJ9.eyJleHAiOjE3MDUzMzAzMzUsImlhdCI6MTcwNTMyNjczNX0.c2lnbmF0dXJl';
const JWE = 'eyJhbGciOiJkaXIiLCJlbmMiOiJBMjU2R0NNIn0..aXYaXYaXYaXY.Y2lwaGVydGV4dA.dGFndGFn';
const FILLING = 'q0sla02kaPq81zXk2';

/**
 * The same text with other values: JSON keeps its structure and the types in it, JSON in JSON too; tokens and ids
 * become made-up ones of the same alphabet, dates one date in the same unit, origins one origin. Words stay. Two
 * stores of the same shape give the same text.
 */
export function madeUp(text: string, name = ''): string {
  const parsed = parse(text);
  if (parsed !== undefined && typeof parsed !== 'string') return JSON.stringify(made(parsed, name));
  if (typeof parsed === 'string' && text.startsWith('"')) return JSON.stringify(madeText(parsed));
  return madeText(text);
}

function made(value: unknown, name: string): unknown {
  if (typeof value === 'string') return madeUp(value, name);
  if (typeof value === 'number') return madeNumber(value, name);
  if (Array.isArray(value)) return value.map((item) => made(item, name));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [madeUp(key), made(inner, key)]));
}

function madeNumber(value: number, name: string): number {
  if (value > 1e11) return 1705330335000;
  if (value > 1e8) return 1705330335;
  return /expir|drift|skew/i.test(name) ? 3600 : value;
}

function madeText(text: string): string {
  if (/^\d{13}$/.test(text)) return '1705330335000';
  if (/^\d{10}$/.test(text)) return '1705330335';
  const known = text
    .replace(/https?:\/\/[\w-]+-idp\.localhost:\d+/g, 'https://id.example.test')
    .replace(/https?:\/\/[\w-]+\.localhost:\d+/g, 'https://app.example.test')
    .replace(/ey[\w-]+\.[\w-]*\.[\w-]+\.[\w-]+\.[\w-]+/g, JWE)
    .replace(/ey[\w-]+\.[\w-]+\.[\w-]+/g, JWT)
    .replace(
      /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g,
      '3b2f7c1e-8d4a-4b52-9c1f-0a1b2c3d4e5f',
    );
  if (known.includes(JWT) || known.includes(JWE) || known.includes('://')) return known;
  return known.replace(/[\w+/=.~-]{16,}/g, (word) =>
    isRandom(word) && !/example|CHANGE-ME|^3b2f7c1e|^msal\./.test(word) ? FILLING : word,
  );
}

/**
 * What a machine made: digits and letters mixed, or, as one in forty of sixteen random bytes has no digit at all,
 * large and small letters in turns too short for words.
 */
function isRandom(word: string): boolean {
  if (/\d/.test(word)) return /[a-z]/i.test(word);
  const turns = word.match(/[A-Z][a-z]*|[a-z]+/g) ?? [];
  return /[a-z]/.test(word) && /[A-Z]/.test(word) && word.length / turns.length < 4;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
