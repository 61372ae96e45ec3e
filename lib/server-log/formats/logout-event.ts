import { type LogLine, lineAt, pathIn, requestIn } from '../log-line.ts';
import { readTime } from '../read-time.ts';

const RULE = /^={20,}$/;
const HEAD = /^LOGOUT EVENT - /;
const FIELD = /^([A-Z][A-Za-z ]{1,30}): (.*)$/;
const USER = /^(\S{1,200}) \(ID: (\S{1,100})\)$/;
/** A block has a dozen lines; one without an end must not swallow the log. */
const MAX_LINES = 30;

/**
 * The blocks of the first trackers' server log: a rule, `LOGOUT EVENT - <date>`, a rule, a field a line, a rule. One with
 * a `Context` is what a page reported of itself, and a claim of the page's although the server wrote it down.
 */
export class LogoutEvents {
  #block: { at: number; fields: Map<string, string>; lines: number } | null = null;

  /** @returns whether the line belongs to a block, and the block where it ends here */
  read(text: string): { isPart: boolean; block: LogLine | null } {
    if (HEAD.test(text)) {
      const at = readTime(text.slice('LOGOUT EVENT - '.length))?.at;
      this.#block = at === undefined ? null : { at, fields: new Map(), lines: 0 };
      return { isPart: true, block: null };
    }
    const isRule = RULE.test(text);
    const open = this.#block;
    if (open === null) return { isPart: isRule, block: null };
    open.lines++;
    if (isRule) {
      if (open.fields.size === 0) return { isPart: true, block: null };
      this.#block = null;
      return { isPart: true, block: blockOf(open) };
    }
    const field = FIELD.exec(text);
    if (field === null || open.lines > MAX_LINES) {
      this.#block = null;
      return { isPart: false, block: null };
    }
    open.fields.set(field[1] ?? '', field[2] ?? '');
    return { isPart: true, block: null };
  }
}

function blockOf({ at, fields }: { at: number; fields: ReadonlyMap<string, string> }): LogLine {
  const message = fields.get('Message') ?? '';
  const user = USER.exec(fields.get('User') ?? '');
  const named = requestIn(message);
  return lineAt(at, 'logout-event', {
    says: message,
    users: user ? [user[1] ?? '', user[2] ?? ''] : [],
    method: named?.method ?? null,
    path: named?.path ?? pathIn(fields.get('Location') ?? ''),
    isClaim: fields.has('Context'),
  });
}
