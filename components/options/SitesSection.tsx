import { useState } from 'react';
import { text } from '../../lib/messages/text.ts';
import type { StoredSite } from '../../lib/panel/options/stored-sites.ts';
import { recordingState } from '../../lib/panel/recording-state.ts';
import { visibleText } from '../../lib/panel/safe-text.ts';
import { usePanelTools } from '../panel-context.ts';
import { SiteButton } from './SiteButton.tsx';
import type { SectionProps } from './section.ts';

/** The sites with their parts: whether they are recorded, whether the browser lets us, and what to do about it. */
export function SitesSection({ state, controller }: SectionProps) {
  const { t } = usePanelTools();
  const [denied, setDenied] = useState(false);
  const watch = (origins: readonly string[]) =>
    void controller.watch(origins).then((answer) => setDenied(answer !== 'granted'));
  return (
    <>
      {!state.sites.some(({ watched }) => watched) && <p>{t(text('options.sites.none'))}</p>}
      {denied && (
        <p role="alert" className="hint-warn">
          {t(text('options.sites.denied'))}
        </p>
      )}
      <ul className="options-rows">
        {state.sites.map((site) => (
          <SiteRow key={site.origin} site={site} controller={controller} onWatch={watch} />
        ))}
      </ul>
    </>
  );
}

type SiteRowProps = Pick<SectionProps, 'controller'> & {
  site: StoredSite;
  onWatch(origins: readonly string[]): void;
};

function SiteRow({ site, controller, onWatch }: SiteRowProps) {
  const { t } = usePanelTools();
  const { origin, origins, blind, hasAccess } = site;
  const recording = recordingState(site);
  const again = recording === 'no-access' ? 'give-access' : recording === 'not-watched' ? 'watch' : null;
  return (
    <li className="options-row">
      <div className="options-site">
        <bdi className="options-origin">{visibleText(origin)}</bdi>{' '}
        <span className="options-state" data-state={recording}>
          {t(text(`options.sites.state.${recording}`))}
        </span>
        {/* A watched site without access says so by its state. */}
        {recording !== 'no-access' && (
          <span className="dim">
            {t(text(hasAccess ? 'options.sites.access' : 'options.sites.no-access'))}
          </span>
        )}
        {origins.length > 0 && (
          <ul className="options-parts" aria-label={t(text('options.sites.parts'))}>
            {origins.map((one) => (
              <li key={one}>
                <bdi>{visibleText(one)}</bdi>{' '}
                <span className={blind.includes(one) ? 'hint-warn' : 'dim'}>
                  {t(text(blind.includes(one) ? 'options.sites.no-access' : 'options.sites.access'))}
                </span>
              </li>
            ))}
          </ul>
        )}
      </div>
      <div className="options-actions">
        <SiteButton
          id="options.sites.open"
          short="options.sites.open-short"
          origin={origin}
          onPress={() => controller.openPanel(origin)}
        />
        {recording === 'recording' && (
          <SiteButton
            id="options.sites.pause"
            short="options.sites.pause-short"
            origin={origin}
            onPress={() => controller.pause(origin)}
          />
        )}
        {recording === 'paused' && (
          <SiteButton
            id="options.sites.resume"
            short="options.sites.resume-short"
            origin={origin}
            onPress={() => controller.resume(origin)}
          />
        )}
        {again && (
          <SiteButton
            id={`options.sites.${again}`}
            short={`options.sites.${again}-short`}
            origin={origin}
            onPress={() => onWatch([origin, ...origins])}
          />
        )}
        {recording !== 'not-watched' && (
          <SiteButton
            id="options.sites.unwatch"
            short="options.sites.unwatch-short"
            origin={origin}
            onPress={() => controller.unwatch(origin)}
          />
        )}
      </div>
    </li>
  );
}
