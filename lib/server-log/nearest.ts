/**
 * Keeps the `limit` entries nearest to a moment of all that are put in, whatever their order: a log has more lines than
 * memory has room. Equally near ones go by their own text.
 */
export class Nearest<Entry> {
  readonly #limit: number;
  readonly #distance: (entry: Entry) => number;
  readonly #text: (entry: Entry) => string;
  #kept: Entry[] = [];
  /** How many were left out. */
  dropped = 0;

  constructor(limit: number, distance: (entry: Entry) => number, text: (entry: Entry) => string) {
    this.#limit = limit;
    this.#distance = distance;
    this.#text = text;
  }

  add(entry: Entry): void {
    this.#kept.push(entry);
    if (this.#kept.length >= this.#limit * 2) this.#cut();
  }

  /** The nearest first. */
  list(): readonly Entry[] {
    this.#cut();
    return this.#kept;
  }

  #cut(): void {
    this.#kept.sort(
      (a, b) => this.#distance(a) - this.#distance(b) || (this.#text(a) < this.#text(b) ? -1 : 1),
    );
    this.dropped += Math.max(0, this.#kept.length - this.#limit);
    this.#kept.length = Math.min(this.#kept.length, this.#limit);
  }
}
