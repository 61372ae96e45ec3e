import { text } from '../../lib/messages/text.ts';
import { visibleText } from '../../lib/panel/safe-text.ts';
import { usePanelTools } from '../panel-context.ts';
import type { SectionProps } from './section.ts';

const KINDS = ['notice', 'banner'] as const;

/** What may stand on each site's own pages: two switches a site, both off until somebody switches them on. */
export function OnPageSection({ state: { sites }, controller }: SectionProps) {
  const { t } = usePanelTools();
  const watched = sites.filter((site) => site.watched);
  if (watched.length === 0) return <p className="dim">{t(text('options.none-watched'))}</p>;
  return watched.map(({ origin, onPage }) => (
    <fieldset key={origin} className="options-checks">
      <legend>
        <bdi>{visibleText(origin)}</bdi>
      </legend>
      {KINDS.map((kind) => (
        <label key={kind} className="check">
          <input
            type="checkbox"
            checked={onPage[kind]}
            onChange={({ currentTarget }) =>
              controller.setOnPage(origin, {
                notice: onPage.notice,
                banner: onPage.banner,
                [kind]: currentTarget.checked,
              })
            }
          />{' '}
          {t(text(`options.on-page.${kind}`))}
        </label>
      ))}
      {onPage.trouble && <p className="hint-warn">{t(text('options.on-page.trouble'))}</p>}
    </fieldset>
  ));
}
