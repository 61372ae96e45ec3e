// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { diagnosisFixture } from '../lib/panel/fixtures/diagnosis.ts';
import { createFakeTime } from '../lib/panel/fixtures/fake-platform.ts';
import { headlineLog } from '../lib/panel/fixtures/headline-log.ts';
import { type MountedPanel, mountPanel } from './testing.tsx';

let panel: MountedPanel;
const diagnose = () => diagnosisFixture();
afterEach(() => panel.unmount());

describe('side panel and tab, on a page where nothing can be watched', () => {
  it.each([
    ['view-source', 'source', 'Go to the page itself'],
    ['file', 'file on this computer', 'localhost'],
    ['pdf', 'PDF', 'another page of the same site'],
    ['blocked', 'policy', 'Ask whoever manages this browser'],
    ['store', 'extension store', 'this panel follows the tab'],
    ['browser-page', 'page of the browser itself', 'this panel follows the tab'],
  ])('%s: what, why, what to do', async (closed, why, whatToDo) => {
    panel = await mountPanel({ answers: { site: { closed, watched: false } }, diagnose });
    expect(panel.text()).toContain('Nothing to watch here');
    expect(panel.text()).toContain(why);
    expect(panel.text()).toContain(whatToDo);
    expect(panel.text()).not.toContain('⟦');
  });
});

it('a page where nothing can be watched is told beside the log of its site', async () => {
  const site = { pageClosed: 'pdf' };
  panel = await mountPanel({ answers: { site }, diagnose });
  await panel.send(headlineLog(createFakeTime().now() - 90_000));
  expect(panel.text()).toContain('Nothing is recorded on the page that this tab shows now. This is a PDF');
  expect(panel.text()).not.toContain('⟦');
  expect(panel.text()).toContain('Events');
});

it('a panel that was opened for its export begins with it, once the log is there', async () => {
  const log = headlineLog(createFakeTime().now() - 90_000);
  const answer = ({ type }: { type: string }) =>
    type === 'export-timeline' ? { error: { code: 'x', message: 'Not today.' } } : undefined;
  panel = await mountPanel({ answers: { site: {}, answer }, diagnose, opens: 'export' });
  expect(panel.host.querySelector('dialog')).toBeNull();
  await panel.send(log);
  expect(panel.host.querySelector('dialog')?.textContent).toContain('Format');
  await panel.click('Close');
  expect(panel.host.querySelector('dialog')).toBeNull();
});
