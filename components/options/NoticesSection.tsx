import { useId, useState } from 'react';
import { text } from '../../lib/messages/text.ts';
import { usePanelTools } from '../panel-context.ts';
import { SiteChecks } from './SiteChecks.tsx';
import type { SectionProps } from './section.ts';

/** What tells a person something outside of the panel: notifications, reminders, the toolbar's button. */
export function NoticesSection({ state, controller }: SectionProps) {
  const { t } = usePanelTools();
  const [denied, setDenied] = useState(false);
  const { sites, mayNotify } = state;
  const allow = () => void controller.allowNotifications().then((given) => setDenied(!given));
  return (
    <>
      <p>
        {t(text(mayNotify ? 'options.notices.allowed' : 'options.notices.not-allowed'))}{' '}
        <button type="button" className="button" onClick={mayNotify ? controller.dropNotifications : allow}>
          {t(text(mayNotify ? 'options.notices.drop' : 'options.notices.allow'))}
        </button>
      </p>
      {denied && !mayNotify && (
        <p role="alert" className="hint-warn">
          {t(text('options.notices.denied'))}
        </p>
      )}
      <h3>{t(text('options.notices.reminders'))}</h3>
      <Reminders sites={sites} controller={controller} />
      <Badges sites={sites} controller={controller} />
    </>
  );
}

type OfSites = Pick<SectionProps, 'controller'> & { sites: SectionProps['state']['sites'] };

function Reminders({ sites, controller }: OfSites) {
  const { t } = usePanelTools();
  const reminders = sites.flatMap(({ origin, reminders: set }) =>
    set.map(({ credential, minutes }) => ({
      origin,
      credential,
      says: t(
        text('options.notices.reminder', {
          origin,
          minutes,
          credential: { text: text(`common.credential.${credential}`) },
        }),
      ),
    })),
  );
  if (reminders.length === 0) return <p className="dim">{t(text('options.notices.no-reminders'))}</p>;
  return (
    <ul className="options-rows">
      {reminders.map(({ origin, credential, says }) => (
        <li key={`${origin} ${credential}`} className="options-row">
          <bdi>{says}</bdi>
          <button
            type="button"
            className="button"
            aria-label={t(text('options.notices.remove', { reminder: says }))}
            onClick={() => controller.dropReminder(origin, credential)}
          >
            {t(text('options.notices.remove-short'))}
          </button>
        </li>
      ))}
    </ul>
  );
}

function Badges({ sites, controller }: OfSites) {
  const { t } = usePanelTools();
  const hint = useId();
  const watched = sites.filter((site) => site.watched);
  if (watched.length === 0) return null;
  return (
    <fieldset className="options-checks" aria-describedby={hint}>
      <legend>{t(text('options.notices.badge'))}</legend>
      <p id={hint} className="hint">
        <strong>{t(text('options.costs'))}</strong> {t(text('options.notices.badge-costs'))}
      </p>
      <SiteChecks sites={watched} isOn={(site) => site.badge} onSwitch={controller.setBadge} />
    </fieldset>
  );
}
