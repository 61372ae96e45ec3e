import { englishResolver } from '../messages/resolve.ts';
import { type TextRef, text } from '../messages/text.ts';

/** An export that cannot be made. `code` is stable, `says` is for a person in any language; neither holds a secret. */
export class ExportError extends Error {
  readonly code: string;
  readonly says: TextRef;

  constructor(code: string, says: TextRef) {
    super(englishResolver(says));
    this.name = new.target.name;
    this.code = code;
    this.says = says;
  }
}

/** The last scan found something that looks like a credential. `where` is its JSON path, never its value. */
export class ExportRefused extends ExportError {
  readonly where: string;
  readonly shape: string;

  constructor(where: string, shape: string) {
    super('secret-in-export', text('error.export.secret', { where, shape }));
    this.where = where;
    this.shape = shape;
  }
}
