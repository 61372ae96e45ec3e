const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DELIMITER = /[\t\x20-\x2f\x3b-\x40\x5b-\x60\x7b-\x7e]+/;

/**
 * A cookie's date as browsers read it (RFC 6265 section 5.1.1): any order of time, day, month name and year, any
 * delimiters. `Date.parse` differs between browsers for the dashed form that most servers send.
 * @returns ms since the epoch, null where it is no such date
 */
export function parseCookieDate(text: string): number | null {
  let time: [number, number, number] | null = null;
  let day: number | null = null;
  let month: number | null = null;
  let year: number | null = null;
  for (const token of text.slice(0, 100).split(DELIMITER)) {
    const clock: RegExpExecArray | null = time
      ? null
      : /^(\d{1,2}):(\d{1,2}):(\d{1,2})(?:\D.*)?$/.exec(token);
    if (clock) {
      time = [Number(clock[1]), Number(clock[2]), Number(clock[3])];
    } else if (day === null && /^\d{1,2}(?:\D.*)?$/.test(token)) {
      day = Number.parseInt(token, 10);
    } else if (month === null && MONTHS.includes(token.slice(0, 3).toLowerCase())) {
      month = MONTHS.indexOf(token.slice(0, 3).toLowerCase());
    } else if (year === null && /^\d{2,4}(?:\D.*)?$/.test(token)) {
      year = Number.parseInt(token, 10);
      if (year >= 70 && year <= 99) year += 1900;
      else if (year <= 69) year += 2000;
    }
  }
  if (!time || day === null || month === null || year === null) return null;
  const [hour, minute, second] = time;
  if (day < 1 || day > 31 || year < 1601 || hour > 23 || minute > 59 || second > 59) return null;
  const ms = Date.UTC(year, month, day, hour, minute, second);
  return new Date(ms).getUTCDate() === day ? ms : null;
}
