import { expect, it } from 'vitest';
import { defaultSettings } from '../../server/settings.ts';
import { settingGroups } from './setting-words.ts';

it('every setting has words on the switches page, once', () => {
  const named = settingGroups.flatMap((group) => group.settings.map(([name]) => name));
  expect([...named].sort()).toEqual(Object.keys(defaultSettings).sort());
});
