/**
 * Keeps the `limit` entries nearest to a moment of all that are put in, whatever their order: a log has more lines than
 * memory has room. Equally near ones go by their own text.
 */
export class Nearest<Entry> {
  readonly #limit: number;
  readonly #distance: (entry: Entry) => number;
  readonly #text: (entry: Entry) => string;
  #kept: Entry[] = [];
  /** How far the farthest of them may be, once there are too many. */
  #farthest = Number.POSITIVE_INFINITY;
  /** How many were left out. */
  dropped = 0;

  constructor(limit: number, distance: (entry: Entry) => number, text: (entry: Entry) => string) {
    this.#limit = limit;
    this.#distance = distance;
    this.#text = text;
  }

  /** Whether an entry so far away has a chance: most of a long log has none. One that has not is counted. */
  takes(distance: number): boolean {
    if (distance <= this.#farthest) return true;
    this.dropped++;
    return false;
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
    if (this.#kept.length < this.#limit) return;
    this.#kept.length = this.#limit;
    const last = this.#kept.at(-1);
    if (last !== undefined) this.#farthest = this.#distance(last);
  }
}
