import { test } from '../support/fixtures.ts';
import { playScene, pressSwitch, type SceneSpec } from '../support/scene.ts';

const scenes: SceneSpec[] = [
  {
    code: 'CLEAR_SITE_DATA',
    type: 'STORAGE_CLEARED',
    play: pressSwitch('Clear-Site-Data'),
  },
  {
    code: 'STORAGE_CLEARED_BY_SCRIPT',
    type: 'STORAGE_CLEARED',
    how: 'the vendor removes one key',
    play: pressSwitch('Vendor script: remove the session'),
  },
];

test.describe('storage', () => {
  for (const scene of scenes) playScene(scene);
});
