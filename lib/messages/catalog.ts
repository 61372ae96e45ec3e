import { causeExplanations } from './en/cause-explanations.ts';
import { causes } from './en/causes.ts';
import { cli } from './en/cli.ts';
import { common } from './en/common.ts';
import { compare } from './en/compare.ts';
import { deadlines } from './en/deadlines.ts';
import { detect } from './en/detect.ts';
import { errors } from './en/errors.ts';
import { exports } from './en/exports.ts';
import { failures } from './en/failures.ts';
import { languageWords } from './en/language.ts';
import { manifest } from './en/manifest.ts';
import { onPage } from './en/on-page.ts';
import { panel } from './en/panel.ts';
import { picture } from './en/picture.ts';
import { places } from './en/places.ts';
import { popup } from './en/popup.ts';
import { toolbar } from './en/toolbar.ts';

/** Texts by id, in ICU MessageFormat. */
export type Catalog = Readonly<Record<string, string>>;

/** Every text a person reads, in English: the language that the others are translated from. */
export const english = {
  ...common,
  ...detect,
  ...deadlines,
  ...causes,
  ...causeExplanations,
  ...compare,
  ...exports,
  ...errors,
  ...panel,
  ...picture,
  ...cli,
  ...places,
  ...popup,
  ...toolbar,
  ...failures,
  ...languageWords,
  ...manifest,
  ...onPage,
} as const;

/** An id of the catalogue, for code that names one literally. */
export type MessageId = keyof typeof english;
