import { useStore } from 'zustand';
import { text } from '../../lib/messages/text.ts';
import type { OptionsController, OptionsState } from '../../lib/panel/options/options-controller.ts';
import { Logo } from '../Logo.tsx';
import { usePanelTools } from '../panel-context.ts';
import type { LoadedOptions } from './section.ts';
import { SECTIONS } from './sections.ts';

/** Everything that can be set, a section each. */
export function OptionsApp({ controller }: { controller: OptionsController }) {
  const { t } = usePanelTools();
  const state = useStore(controller.store);
  return (
    <div className="options">
      <nav className="options-nav" aria-label={t(text('options.contents'))}>
        <ul>
          {SECTIONS.map(({ id }) => (
            <li key={id}>
              <a className="options-link" href={`#${id}`}>
                {t(text(`options.${id}.title`))}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <main className="options-main">
        <header className="options-head">
          <Logo size={28} />
          <h1>{t(text('options.title'))}</h1>
          <p className="options-lead dim">{t(text('options.lead'))}</p>
        </header>
        {state.unreachable && (
          <p className="options-problem" role="alert">
            {t(text('options.unreachable'))}{' '}
            <button type="button" className="button" onClick={controller.retry}>
              {t(text('panel.retry'))}
            </button>
          </p>
        )}
        {state.failure !== null && (
          <p className="options-problem" role="alert">
            {t(text('options.failed', { message: state.failure }))}
          </p>
        )}
        {isLoaded(state) ? (
          SECTIONS.map(({ id, Section }) => (
            <section key={id} id={id} className="options-section" aria-labelledby={`${id}-title`}>
              <h2 id={`${id}-title`}>{t(text(`options.${id}.title`))}</h2>
              <p className="options-about">
                <strong>{t(text('options.does'))}</strong> {t(text(`options.${id}.does`))}
              </p>
              <p className="options-about">
                <strong>{t(text('options.costs'))}</strong> {t(text(`options.${id}.costs`))}
              </p>
              <Section state={state} controller={controller} />
            </section>
          ))
        ) : (
          <p role="status" className="dim">
            {state.unreachable ? '' : t(text('options.loading'))}
          </p>
        )}
      </main>
    </div>
  );
}

function isLoaded(state: OptionsState): state is LoadedOptions {
  return state.sites !== null && state.retention !== null;
}
