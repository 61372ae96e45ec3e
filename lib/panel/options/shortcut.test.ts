import { describe, expect, it } from 'vitest';
import { shortcutsOf } from './shortcut.ts';

describe('shortcuts', () => {
  it('are those of the manifest, in their order, with the keys that the browser gave them', () => {
    expect(
      shortcutsOf([
        { name: '_execute_action', shortcut: 'Alt+X' },
        { name: 'mark', shortcut: '' },
        { name: 'open-panel', shortcut: 'Alt+Shift+L' },
      ]),
    ).toEqual([
      { command: 'open-panel', keys: 'Alt+Shift+L' },
      { command: 'mark', keys: null },
      { command: 'export', keys: null },
    ]);
  });
});
