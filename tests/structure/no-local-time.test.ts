import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const lib = new URL('../../lib/', import.meta.url);
const ROOMS = [
  'background',
  'recorder',
  'messaging',
  'sensors',
  'intake',
  'detect',
  'causes',
  'classify',
  'events',
];
const LOCAL_TIME = /\.(?:get|set)(?:FullYear|Month|Date|Day|Hours|Minutes)\(|getTimezoneOffset/;

it('nothing that records or judges knows local time: daylight saving changes nothing (use ms since the epoch)', () => {
  const files = ROOMS.flatMap((room) =>
    readdirSync(new URL(`${room}/`, lib), { recursive: true, encoding: 'utf8' }).map(
      (file) => `${room}/${file}`,
    ),
  ).filter((file) => file.endsWith('.ts'));
  expect(files.length).toBeGreaterThan(100);
  expect(files.filter((file) => LOCAL_TIME.test(readFileSync(new URL(file, lib), 'utf8')))).toEqual([]);
});
