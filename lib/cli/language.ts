import { type ExportLanguage, words } from '../exports/words.ts';
import { AUTO, chooseLanguage } from '../messages/choose-language.ts';
import { ENGLISH, languages } from '../messages/languages.ts';
import { loadCatalog } from '../messages/load-catalog.ts';
import { text } from '../messages/text.ts';
import type { Read, World } from './world.ts';

const OPTION = '--language';

const speechOf = (world: World) => world.speech ?? { known: languages, loadCatalog };

/**
 * The language that the arguments ask for, null for English. Looked for before they are understood, so that what is
 * wrong with them is said in it, too. Nobody is asked what the system speaks: what is printed goes into tickets and
 * scripts, and has to be the same on every machine.
 * @returns the language, and the arguments without it
 */
export async function languageIn(
  args: readonly string[],
  world: World,
): Promise<Read<{ language: ExportLanguage | null; rest: readonly string[] }>> {
  const { wanted, rest } = taken(args);
  if (wanted === undefined) return { ok: true, value: { language: null, rest } };
  const { known, loadCatalog: load } = speechOf(world);
  const { tag } = chooseLanguage(AUTO, wanted, known);
  const isKnown = tag !== ENGLISH || /^en\b/i.test(wanted);
  const tags = known.map((one) => one.tag).join(', ');
  if (!isKnown) return { ok: false, says: text('cli.error.language', { language: wanted, known: tags }) };
  const language = tag === ENGLISH ? null : { tag, catalog: await load(tag) };
  return { ok: true, value: { language, rest } };
}

/** What `--help` says of it, whatever the command. */
export function aboutLanguages(world: World): string {
  return words('cli.usage.language', {
    known: speechOf(world)
      .known.map(({ tag }) => tag)
      .join(', '),
  });
}

/** `--language de`, `--language=de`. Without a value it stays where it is: that it lacks one is said with the rest. */
function taken(args: readonly string[]): { wanted: string | undefined; rest: readonly string[] } {
  const end = args.indexOf('--');
  const at = args.findIndex(
    (arg, index) => (end < 0 || index < end) && (arg === OPTION || arg.startsWith(`${OPTION}=`)),
  );
  const arg = args[at] ?? '';
  const isApart = arg === OPTION;
  const wanted = isApart ? args[at + 1] : arg.slice(OPTION.length + 1);
  if (at < 0 || !wanted || (isApart && wanted.startsWith('-'))) return { wanted: undefined, rest: args };
  return { wanted, rest: args.toSpliced(at, isApart ? 2 : 1) };
}
