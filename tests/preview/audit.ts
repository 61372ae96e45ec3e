import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import { pageOf } from './page-of.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** How a scene is looked at. */
export type Look = {
  theme: 'light' | 'dark';
  widthPx: number;
  /** The person has the system choose every colour. */
  forced?: boolean;
};
export type Finding = { scene: string; look: Look; rule: string; says: string; where: string[] };

export const WIDTHS_PX = [320, 700, 1400] as const;
export const LOOKS: readonly Look[] = (['light', 'dark'] as const).flatMap((theme) =>
  WIDTHS_PX.map((widthPx) => ({ theme, widthPx })),
);
/** Forced colours, light and dark. */
export const FORCED_LOOKS: readonly Look[] = (['light', 'dark'] as const).map((theme) => ({
  theme,
  widthPx: 700,
  forced: true,
}));

const HEIGHT_PX = 820;
/** WCAG 2.2 A and AA, and what axe counts as good practice. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
/** What another theme or width can change. The rest of a scene's document is the same. */
const OF_LOOKS = ['color-contrast', 'target-size', 'scrollable-region-focusable', 'link-in-text-block'];

async function setWindow(page: Page, { theme, widthPx, forced = false }: Look): Promise<void> {
  await page.setViewportSize({ width: widthPx, height: HEIGHT_PX });
  await page.emulateMedia({ forcedColors: forced ? 'active' : 'none', colorScheme: theme });
}

/** Opens a scene, in English or in a language made up for the test (preview-words.ts), and waits until all that it presses is pressed and what it fetches is there. */
export async function openScene(
  page: Page,
  url: string,
  scene: string,
  look: Look,
  words?: 'long' | 'rtl',
): Promise<void> {
  await setWindow(page, look);
  const language = words === undefined ? '' : `&words=${words}`;
  await page.goto(`${url}${pageOf(scene)}?scene=${scene}&theme=${look.theme}${language}`);
  await page.waitForSelector('html[data-ready]', { state: 'attached' });
  const ready = await page.locator('html').getAttribute('data-ready');
  if (ready !== 'true') throw new Error(`${scene}: ${ready}`);
}

/** Turns a scene that is open to another theme and width. */
export async function turn(page: Page, look: Look): Promise<void> {
  await setWindow(page, look);
  await page.evaluate(async (theme) => {
    document.documentElement.dataset.theme = theme;
    const frame = () => new Promise(requestAnimationFrame);
    await frame();
    await frame();
    // Colours on their way from one theme to the other are no colours of ours.
    await Promise.all(
      document.getAnimations().map((one) => (one instanceof CSSTransition ? one.finished : null)),
    );
  }, look.theme);
}

/**
 * What axe-core finds in the scene that is open. `whole`: every rule; else those that a look can change.
 * Incomplete results (axe could not tell) are not findings.
 */
export async function audit(page: Page, scene: string, look: Look, whole: boolean): Promise<Finding[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axeSource);
  const violations = await page.evaluate(
    async ({ tags, rules }) => {
      const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
      const found = await axe.run(document, {
        resultTypes: ['violations'],
        runOnly: rules === null ? { type: 'tag', values: tags } : { type: 'rule', values: rules },
        rules: rules === null ? { 'target-size': { enabled: true } } : {},
      });
      return found.violations.map(({ id, help, nodes }) => ({
        rule: id,
        says: help,
        where: nodes.map((node) => `${node.target.join(' ')}: ${node.any[0]?.message ?? node.html}`),
      }));
    },
    { tags: TAGS, rules: whole ? null : OF_LOOKS },
  );
  return violations.map((one) => ({ scene, look, ...one }));
}

/** A finding in words. */
export const inWords = ({ scene, look, rule, says, where }: Finding): string =>
  `${scene}, ${look.theme}${look.forced ? ', forced colours' : ''}, ${look.widthPx} px: ${rule} (${says})\n  ${where.slice(0, 4).join('\n  ')}`;
