/** A file without line breaks must not fill memory: what is longer than this is handed on as if it were a line. */
const MAX_LINE_CHARS = 1_000_000;

/** Takes a text piece by piece and hands on its lines, without their ends. */
export type LineSplitter = {
  push(piece: string): void;
  /** Hands on what follows the last line break, if anything does. */
  end(): void;
};

/** Memory does not grow with the text: no more than one line is kept. */
export function createLineSplitter(onLine: (line: string) => void): LineSplitter {
  let rest = '';
  return {
    push(piece) {
      let from = 0;
      for (let to = piece.indexOf('\n'); to >= 0; to = piece.indexOf('\n', from)) {
        onLine(rest + piece.slice(from, to));
        rest = '';
        from = to + 1;
      }
      rest += piece.slice(from);
      if (rest.length <= MAX_LINE_CHARS) return;
      onLine(rest);
      rest = '';
    },
    end() {
      if (rest !== '') onLine(rest);
      rest = '';
    },
  };
}
