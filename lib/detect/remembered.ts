/** So many answers are kept, of a few hundred bytes each. */
const MOST_KEPT = 4_000;

/**
 * The same pure function, which remembers its answers: a site is asked on few addresses, each of them thousands of times
 * a day. When it has too many it forgets them all: a log in which no address occurs twice must not fill the memory.
 * @param ask must answer the same for the same text
 */
export function remembered<T>(ask: (text: string) => T, mostKept = MOST_KEPT): (text: string) => T {
  const answers = new Map<string, T>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    const answer = ask(text);
    if (answers.size >= mostKept) answers.clear();
    answers.set(text, answer);
    return answer;
  };
}
