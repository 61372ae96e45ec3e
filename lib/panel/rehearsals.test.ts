import { expect, it } from 'vitest';
import { changeablePlaces } from './rehearsals.ts';

it('offers the cookie jar for a rehearsal, and not the cookie as it was first seen on its way', () => {
  const onItsWay = { area: 'cookie', key: 'sessionid' } as const;
  const inTheJar = { ...onItsWay, path: '/', origin: 'app.example.com', httpOnly: true } as const;
  expect(changeablePlaces({ place: onItsWay, alsoIn: [inTheJar] })).toEqual([inTheJar]);
  expect(changeablePlaces({ place: onItsWay, alsoIn: [] })).toEqual([]);
});

it('offers the storage of a tab, and nothing that lies out of reach', () => {
  const origin = 'https://app.example.com';
  const stored = { area: 'localStorage', key: 'auth', path: 'token', origin } as const;
  const alsoIn = [
    { area: 'header', key: 'Authorization', origin },
    { area: 'indexedDB', key: 'db/store/key', origin },
  ] as const;
  expect(changeablePlaces({ place: stored, alsoIn: [...alsoIn] })).toEqual([stored]);
});
