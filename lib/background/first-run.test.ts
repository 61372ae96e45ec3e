import { expect, it } from 'vitest';
import { openFirstRun } from './first-run.ts';
import { fakeArea } from './testing.ts';

function install(area = fakeArea()) {
  const opened: string[] = [];
  return {
    opened,
    area,
    tell: (reason: string) =>
      openFirstRun(reason, { area, openTab: (path) => opened.push(path), now: () => 7 }),
  };
}

it('is opened once after the installation, and never again', async () => {
  const first = install();
  await first.tell('install');
  await first.tell('install');
  expect(first.opened).toEqual(['first-run.html']);
  // The browser tells it once more, in another start of the background.
  const second = install(first.area);
  await second.tell('install');
  expect(second.opened).toEqual([]);
});

it.each(['update', 'browser_update', 'chrome_update', 'shared_module_update'])(
  'not after %s',
  async (reason) => {
    const { tell, opened } = install();
    await tell(reason);
    expect(opened).toEqual([]);
  },
);

it('not where nothing can be kept: it would come every time', async () => {
  const area = fakeArea();
  area.set = async () => {
    throw new Error('full');
  };
  const { tell, opened } = install(area);
  await tell('install');
  expect(opened).toEqual([]);
});
