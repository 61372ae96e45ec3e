import { text } from '../../lib/messages/text.ts';
import { EXAMPLE_ORIGIN, exampleAddress } from '../../lib/panel/first-run/example-site.ts';
import { usePanelTools } from '../panel-context.ts';
import { useLanguageTag } from '../SpeechProvider.tsx';

type ExampleFrameProps = {
  base: string;
  isWatched: boolean;
  /** It takes no input: the person was told to leave it alone, and a mouse that passes by would begin the wait anew. */
  isLeftAlone: boolean;
};

/** The example site, as a browser's window shows one. It is loaded anew as soon as it is watched. */
export function ExampleFrame({ base, isWatched, isLeftAlone }: ExampleFrameProps) {
  const { t } = usePanelTools();
  const language = useLanguageTag();
  return (
    <div className="example">
      <p className="example-address">
        <bdi>{EXAMPLE_ORIGIN.replace('https://', '')}</bdi>
      </p>
      <iframe
        key={String(isWatched)}
        className="example-frame"
        title={t(text('first-run.frame'))}
        src={exampleAddress(base, t, language, isWatched)}
        inert={isLeftAlone}
        // The button that had the focus is gone; the next thing to press is in here.
        onLoad={(event) => isWatched && event.currentTarget.focus()}
      />
    </div>
  );
}
