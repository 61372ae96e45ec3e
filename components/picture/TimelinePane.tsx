import { ChevronDown, ChevronRight } from 'lucide-react';
import { lazy, Suspense, useId } from 'react';
import { text } from '../../lib/messages/text.ts';
import { usePanelTools } from '../panel-context.ts';
import { MarkForm } from './MarkForm.tsx';
import type { TimelinePictureProps } from './TimelinePicture.tsx';
import { useMediaQuery } from './use-media-query.ts';

/** The picture is fetched when it is shown: the answer does not wait for it. */
const TimelinePicture = lazy(() => import('./TimelinePicture.tsx'));

type TimelinePaneProps = TimelinePictureProps & {
  /** Null: shown where there is room. */
  open: boolean | null;
  onOpen(open: boolean): void;
  /** Absent where nothing is recorded: a log from a file. */
  onMark?: ((says: string, at: number) => Promise<void>) | undefined;
};

/**
 * A panel lower than this shows the answer and the events only, until somebody asks for more. Asked of the window for
 * as long as it is there: DevTools load a panel before they give it its height (measured in Chromium 156).
 */
const ROOM = '(min-height: 460px)';

/** The timeline picture, to be folded. */
export function TimelinePane({ open, onOpen, onMark, ...picture }: TimelinePaneProps) {
  const { t } = usePanelTools();
  const heading = useId();
  const room = useMediaQuery(ROOM);
  // Of no events there is no time either that an axis could show.
  const isEmpty = picture.log.length === 0;
  const shown = (open ?? room) && !isEmpty;
  const Icon = shown ? ChevronDown : ChevronRight;
  return (
    <section className="picture" aria-labelledby={heading}>
      <h2 className="picture-title">
        <button
          type="button"
          id={heading}
          className="quiet-button"
          aria-expanded={shown}
          disabled={isEmpty}
          title={t(text(shown ? 'picture.hide' : 'picture.show'))}
          onClick={() => onOpen(!shown)}
        >
          <Icon size={13} aria-hidden="true" /> {t(text('picture.title'))}
        </button>
      </h2>
      {onMark && <MarkForm onMark={onMark} />}
      {shown && (
        <Suspense fallback={<p className="picture-loading dim">{t(text('picture.loading'))}</p>}>
          <TimelinePicture {...picture} />
        </Suspense>
      )}
    </section>
  );
}
