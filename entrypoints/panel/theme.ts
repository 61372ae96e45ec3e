import { browser } from '../../lib/platform/browser.ts';

type Theme = 'light' | 'dark';

/** Chromium's way to hear of a change; Firefox has `onThemeChanged`. */
type ChromiumPanels = { setThemeChangeHandler?: (handler: (name: string) => void) => void };

/**
 * Sets `data-theme` on an element to the theme of DevTools, and follows it. In a tab of its own nothing is set: the
 * style sheet then follows the system.
 */
export function followTheme(element: HTMLElement): void {
  const panels = browser.devtools?.panels;
  if (panels === undefined) return;
  const show = (name: string) => {
    element.dataset.theme = themeOf(name);
  };
  show(panels.themeName);
  if (panels.onThemeChanged) panels.onThemeChanged.addListener(show);
  else (panels as ChromiumPanels).setThemeChangeHandler?.(show);
}

/** Chromium says `default` or `dark`, Firefox `light`, `dark` or the name of a theme. */
function themeOf(name: string): Theme {
  return name === 'dark' ? 'dark' : 'light';
}
