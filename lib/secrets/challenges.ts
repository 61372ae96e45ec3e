/** One challenge of a WWW-Authenticate header (RFC 9110 section 11.6.1), RAW. Parameter names in lower case. */
export type Challenge = { scheme: string; params: Record<string, string> };

const MAX_CHALLENGES = 10;
const MAX_PARAMS = 30;
const TOKEN = /[!#$%&'*+\-.^_`|~0-9A-Za-z]+/y;

/**
 * Reads the challenges of a WWW-Authenticate header: several in one line, quoted strings with escapes, token68.
 * Parts that follow no rule are skipped to the next comma. Linear; never throws.
 */
export function parseChallenges(header: string): Challenge[] {
  const text = header.slice(0, 8_000);
  const challenges: Challenge[] = [];
  let at = 0;
  let current: Challenge | null = null;

  const token = (): string => {
    TOKEN.lastIndex = at;
    const found = TOKEN.exec(text)?.[0] ?? '';
    at += found.length;
    return found;
  };
  const spaces = () => {
    while (text[at] === ' ' || text[at] === '\t') at += 1;
  };

  while (at < text.length && challenges.length <= MAX_CHALLENGES) {
    while (at < text.length && /[\s,]/.test(text[at] ?? '')) at += 1;
    const word = token();
    if (word === '') {
      at = nextComma(text, at);
      continue;
    }
    spaces();
    if (text[at] === '=' && current) {
      at += 1;
      spaces();
      const value: string = text[at] === '"' ? quoted() : token();
      if (Object.keys(current.params).length < MAX_PARAMS) current.params[word.toLowerCase()] = value;
      continue;
    }
    current = { scheme: word, params: Object.create(null) as Record<string, string> };
    challenges.push(current);
    skipToken68();
  }
  return challenges.slice(0, MAX_CHALLENGES);

  function quoted(): string {
    let value = '';
    at += 1;
    while (at < text.length && text[at] !== '"') {
      if (text[at] === '\\') at += 1;
      value += text[at] ?? '';
      at += 1;
    }
    at += 1;
    return value;
  }

  /** `Negotiate YII…==`: what follows the scheme up to the comma is one token and no parameter. */
  function skipToken68(): void {
    const end = nextComma(text, at);
    const rest = text.slice(at, end).replace(/,$/, '').trim();
    if (/^[A-Za-z0-9._~+/-]+=*$/.test(rest)) at = end;
  }
}

function nextComma(text: string, from: number): number {
  const comma = text.indexOf(',', from);
  return comma < 0 ? text.length : comma + 1;
}
