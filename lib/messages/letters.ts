/** Letters that are as wide as two others: ideographs, kana, hangul, full-width forms. */
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]|\p{Script=Han}/u;

/** How many narrow letters a text is as wide as, about: nothing that draws files can measure a reader's font. */
export function lettersOf(said: string): number {
  let count = 0;
  for (const letter of said) count += WIDE.test(letter) ? 2 : letter.length;
  return count;
}

/** How many UTF-16 units of a text have room where so many narrow letters have; more than its length where all have. */
export function unitsWithin(said: string, letters: number): number {
  let room = letters;
  let units = 0;
  for (const letter of said) {
    room -= WIDE.test(letter) ? 2 : letter.length;
    if (room < 0) return units;
    units += letter.length;
  }
  return units + room;
}
