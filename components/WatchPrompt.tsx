import { Check, ExternalLink, Eye, ShieldCheck } from 'lucide-react';
import { text } from '../lib/messages/text.ts';
import { Logo } from './Logo.tsx';
import { OpenFileLink } from './OpenFileLink.tsx';
import { Placeholder } from './Placeholder.tsx';
import { usePanelTools } from './panel-context.ts';

type WatchPromptProps = {
  origin: string;
  /** Access was given before: the browser will not ask. */
  hasAccess: boolean;
  /** Null: not asked yet. */
  accessAnswer: 'denied' | 'unavailable' | null;
  /** Whether this page may ask for access; else the one at `tabUrl` does. */
  mayAsk: boolean;
  tabUrl: string;
  onWatch(): void;
};

/** A site that is not watched: what watching it means, and the one button. */
export function WatchPrompt(props: WatchPromptProps) {
  const { t } = usePanelTools();
  const { origin, hasAccess, accessAnswer } = props;
  const elsewhere = accessAnswer === 'unavailable' || !(props.mayAsk || hasAccess);
  const hint = elsewhere ? 'unavailable' : (accessAnswer ?? (hasAccess ? null : 'asks'));
  return (
    <Placeholder icon={<Logo size={44} />} title={t(text('panel.watch.title'))}>
      <p className="placeholder-lead">{t(text('panel.watch.lead', { origin }))}</p>
      <p>
        {elsewhere ? (
          <a className="button button-primary" href={props.tabUrl} target="_blank" rel="noreferrer">
            <ExternalLink size={14} aria-hidden="true" /> {t(text('panel.watch.button'))}
          </a>
        ) : (
          <button type="button" className="button button-primary" onClick={props.onWatch}>
            <Eye size={15} aria-hidden="true" /> {t(text('panel.watch.button'))}
          </button>
        )}
      </p>
      <p role="status" className={hint === 'denied' ? 'hint hint-warn' : 'hint'}>
        {hint && t(text(`panel.watch.${hint}`))}
      </p>
      <div className="promises">
        <Promises
          icon="seen"
          title="panel.watch.records-title"
          says={['records-1', 'records-2', 'records-3']}
        />
        <Promises icon="never" title="panel.watch.never-title" says={['never-1', 'never-2']} />
      </div>
      <p>
        <OpenFileLink looks="link" />
      </p>
    </Placeholder>
  );
}

function Promises({ icon, title, says }: { icon: 'seen' | 'never'; title: string; says: string[] }) {
  const { t } = usePanelTools();
  const Icon = icon === 'seen' ? Check : ShieldCheck;
  return (
    <section>
      <h2 className="minor-title">{t(text(title))}</h2>
      <ul>
        {says.map((id) => (
          <li key={id} className="promise">
            <Icon size={13} aria-hidden="true" /> <span>{t(text(`panel.watch.${id}`))}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
