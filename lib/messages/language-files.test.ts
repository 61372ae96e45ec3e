import { describe, expect, it } from 'vitest';
import { languageFiles, manifestText } from './language-files.ts';
import { languages } from './languages.ts';

const files = await languageFiles();
const locales = files.filter(({ path }) => path.startsWith('_locales/'));

describe('languageFiles', () => {
  it('has a file for the browser of each language, in a folder as browsers name them', () => {
    expect(locales.map(({ path }) => path)).toEqual(
      languages.map(({ tag }) => `_locales/${tag.replace('-', '_')}/messages.json`),
    );
  });

  it('has the texts for the background of each but English, which it has with it', () => {
    expect(files.filter((file) => !locales.includes(file)).map(({ path }) => path)).toEqual(
      languages.slice(1).map(({ tag }) => `messages/${tag}.json`),
    );
  });

  it.each(locales.map(({ path, content }) => [path, content]))(
    'says the manifest’s words, within what browsers and stores show: %s',
    (_path, content) => {
      const texts = JSON.parse(content) as Record<string, { message: string }>;
      // Chrome's manifest reference: at most 132 characters.
      expect(texts.description?.message.length).toBeLessThanOrEqual(132);
      for (const name of ['description', 'command_open_panel', 'command_mark', 'command_export'] as const) {
        expect(manifestText(name)).toBe(`__MSG_${name}__`);
        expect(texts[name]?.message).toMatch(/\S/);
      }
    },
  );
});
