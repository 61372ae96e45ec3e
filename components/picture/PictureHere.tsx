import { text } from '../../lib/messages/text.ts';
import type { TargetWords } from '../../lib/panel/describe-target.ts';
import type { Lane } from '../../lib/picture/types.ts';
import { usePanelTools } from '../panel-context.ts';

type PictureHereProps = { id: string; words: TargetWords; lane: Lane | undefined; selected: boolean };

/** The mark that the keyboard stands on, in words: the list box's one option that is there at a time. */
export function PictureHere({ id, words, lane, selected }: PictureHereProps) {
  const { t, time } = usePanelTools();
  const says = [time.precise(words.at), t(words.says), words.also === null ? '' : t(words.also)];
  if (words.moreHere > 0) says.push(t(text('picture.more-here', { count: words.moreHere })));
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the listbox keeps the focus and names its option by aria-activedescendant
    <div role="option" id={id} className="visually-hidden" aria-selected={selected}>
      {t(
        text('picture.position', {
          lane: lane === undefined ? '' : t(lane.name),
          what: says.filter(Boolean).join(' '),
        }),
      )}
    </div>
  );
}
