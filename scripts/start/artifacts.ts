import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Driver, DriverView, ExportFormat } from '../../tests/e2e/support/driver.ts';
import * as say from '../lib/say.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(root, 'artifacts');

/** What a run without a window leaves behind, and in which format the extension is asked for it. */
const files = { 'timeline.json': 'json', 'report.md': 'markdown', 'report.html': 'html' } as const;

async function saveExport(driver: Driver, origin: string, name: string, format: ExportFormat): Promise<void> {
  const file = join(folder, name);
  rmSync(file, { force: true });
  try {
    const answer = await driver.exportTimeline(origin, format);
    if (format !== 'json' && typeof answer !== 'string') throw new Error(JSON.stringify(answer));
    writeFileSync(file, typeof answer === 'string' ? answer : `${JSON.stringify(answer, null, 2)}\n`);
    say.success(relative(root, file));
  } catch (error) {
    say.note(`${relative(root, file)} is missing: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Saves the exports of a site, and a picture of the panel in DevTools. What cannot be had is said and left out. */
export async function saveArtifacts(driver: Driver, origin: string, panel: DriverView): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const [name, format] of Object.entries(files)) await saveExport(driver, origin, name, format);
  const picture = join(folder, 'panel.png');
  await panel.screenshot(picture);
  say.success(relative(root, picture));
}
