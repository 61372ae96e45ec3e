import { Check, ExternalLink, Eye, ShieldCheck } from 'lucide-react';
import { text } from '../lib/messages/text.ts';
import { Logo } from './Logo.tsx';
import { Placeholder } from './Placeholder.tsx';
import { usePanelTools } from './panel-context.ts';

type WatchPromptProps = {
  origin: string;
  /** Access was given before: the browser will not ask. */
  hasAccess: boolean;
  accessAnswer: 'denied' | 'unavailable' | null;
  tabUrl: string;
  onWatch(): void;
};

/** A site that is not watched: what watching it means, and the one button. */
export function WatchPrompt({ origin, hasAccess, accessAnswer, tabUrl, onWatch }: WatchPromptProps) {
  const { t } = usePanelTools();
  return (
    <Placeholder icon={<Logo size={44} />} title={t(text('panel.watch.title'))}>
      <p className="placeholder-lead">{t(text('panel.watch.lead', { origin }))}</p>
      <p>
        <button type="button" className="button button-primary" onClick={onWatch}>
          <Eye size={15} aria-hidden="true" /> {t(text('panel.watch.button'))}
        </button>
      </p>
      <p role="status" className={accessAnswer === null ? 'hint' : 'hint hint-warn'}>
        {accessAnswer !== null && t(text(`panel.watch.${accessAnswer}`))}
        {accessAnswer === null && !hasAccess && t(text('panel.watch.asks'))}
      </p>
      {accessAnswer === 'unavailable' && (
        <p>
          <a className="button" href={tabUrl} target="_blank" rel="noreferrer">
            <ExternalLink size={13} aria-hidden="true" /> {t(text('panel.watch.open-tab'))}
          </a>
        </p>
      )}
      <div className="promises">
        <Promises
          icon="seen"
          title="panel.watch.records-title"
          says={['records-1', 'records-2', 'records-3']}
        />
        <Promises icon="never" title="panel.watch.never-title" says={['never-1', 'never-2']} />
      </div>
    </Placeholder>
  );
}

function Promises({ icon, title, says }: { icon: 'seen' | 'never'; title: string; says: string[] }) {
  const { t } = usePanelTools();
  const Icon = icon === 'seen' ? Check : ShieldCheck;
  return (
    <section>
      <h2 className="minor-title">{t(text(title))}</h2>
      <ul className="plain">
        {says.map((id) => (
          <li key={id} className="promise">
            <Icon size={13} aria-hidden="true" /> <span>{t(text(`panel.watch.${id}`))}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
