import { text } from '../../lib/messages/text.ts';
import { usePanelTools } from '../panel-context.ts';

type SiteButtonProps = {
  /** Its name, with the site in it. */
  id: string;
  /** What is seen of it, beside the site. */
  short: string;
  origin: string;
  danger?: boolean;
  onPress(): void;
};

/** A button in a site's row: short to the eye, and by its name told from the same one in the next row. */
export function SiteButton({ id, short, origin, danger = false, onPress }: SiteButtonProps) {
  const { t } = usePanelTools();
  return (
    <button
      type="button"
      className={danger ? 'button button-danger' : 'button'}
      aria-label={t(text(id, { origin }))}
      onClick={onPress}
    >
      {t(text(short))}
    </button>
  );
}
