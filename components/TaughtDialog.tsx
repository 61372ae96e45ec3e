import { CircleAlert, CircleCheck, Download, Pencil, Plus, Trash2 } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import { errors } from '../lib/messages/en/errors.ts';
import { taughtWords } from '../lib/messages/en/panel/taught.ts';
import { text } from '../lib/messages/text.ts';
import { addWords } from '../lib/messages/words.ts';
import { ruleText } from '../lib/panel/taught-words.ts';
import type { LogEvent } from '../lib/panel/types.ts';
import { countFits, serialiseTaught, subjectOf, type TaughtRule, withRule } from '../lib/taught/index.ts';
import { Dialog } from './Dialog.tsx';
import { FileButton } from './FileButton.tsx';
import { usePanelTools } from './panel-context.ts';
import { TaughtRuleForm } from './TaughtRuleForm.tsx';

addWords(taughtWords, errors);

type TaughtDialogProps = {
  origin: string;
  rules: readonly TaughtRule[];
  log: readonly LogEvent[];
  /** Rejects with a sentence; then nothing has changed. */
  onTeach(rules: readonly TaughtRule[] | string): Promise<void>;
  onSave(content: string): void;
  onClose(): void;
};

/** What the site is taught: a list to add to, to edit, to export and to import. Every change takes effect at once. */
export function TaughtDialog({ origin, rules, log, onTeach, onSave, onClose }: TaughtDialogProps) {
  const { t } = usePanelTools();
  /** The rule that is edited, `new` for one that is added, null while the list is shown. */
  const [editing, setEditing] = useState<TaughtRule | 'new' | null>(null);
  const [said, setSaid] = useState<{ good: boolean; words: string } | null>(null);
  const add = useRef<HTMLButtonElement>(null);

  const teach = async (wanted: readonly TaughtRule[] | string, done: string) => {
    try {
      await onTeach(wanted);
      setSaid({ good: true, words: done });
    } catch (error) {
      setSaid({ good: false, words: error instanceof Error ? error.message : '' });
    }
  };
  const importFile = async (chosen: File) =>
    teach(await chosen.text(), t(text('panel.taught.imported', { file: chosen.name })));
  const leaveForm = () => {
    setEditing(null);
    requestAnimationFrame(() => add.current?.focus());
  };

  return (
    <Dialog title={t(text('panel.taught.title', { origin }))} wide onClose={onClose}>
      {editing === null ? (
        <>
          <p className="hint">{t(text('panel.taught.hint'))}</p>
          <RuleList
            rules={rules}
            log={log}
            onEdit={setEditing}
            onRemove={(rule) =>
              void teach(
                rules.filter((one) => one !== rule),
                t(text('panel.taught.removed')),
              )
            }
          />
          <div role="status">
            {said?.good && (
              <p className="taught-said">
                <CircleCheck size={13} aria-hidden="true" /> {said.words}
              </p>
            )}
          </div>
          {said?.good === false && (
            <p role="alert" className="hint-warn">
              <CircleAlert size={13} aria-hidden="true" /> {said.words}
            </p>
          )}
          <div className="dialog-actions">
            <FileButton
              label={t(text('panel.taught.file'))}
              says={t(text('panel.taught.import'))}
              onFile={(chosen) => void importFile(chosen)}
            />
            <button
              type="button"
              className="button"
              disabled={rules.length === 0}
              onClick={() => onSave(serialiseTaught(rules, origin))}
            >
              <Download size={13} aria-hidden="true" /> {t(text('panel.taught.export'))}
            </button>
            <button
              type="button"
              ref={add}
              className="button button-primary"
              data-first-focus
              onClick={() => {
                setSaid(null);
                setEditing('new');
              }}
            >
              <Plus size={13} aria-hidden="true" /> {t(text('panel.taught.add'))}
            </button>
          </div>
        </>
      ) : (
        <TaughtRuleForm
          rule={editing === 'new' ? null : editing}
          log={log}
          onKeep={async (rule) => {
            const others = editing === 'new' ? rules : rules.filter((one) => one !== editing);
            await onTeach(withRule(others, rule));
            setSaid({ good: true, words: t(text('panel.taught.kept')) });
            leaveForm();
          }}
          onCancel={leaveForm}
        />
      )}
    </Dialog>
  );
}

type RuleListProps = {
  rules: readonly TaughtRule[];
  log: readonly LogEvent[];
  onEdit(rule: TaughtRule): void;
  onRemove(rule: TaughtRule): void;
};

function RuleList({ rules, log, onEdit, onRemove }: RuleListProps) {
  const { t } = usePanelTools();
  const rows = useMemo(
    () => rules.map((rule) => ({ rule, says: t(ruleText(rule)), count: countFits(rule, log) })),
    [rules, log, t],
  );
  if (rows.length === 0) return <p className="taught-none">{t(text('panel.taught.empty'))}</p>;
  return (
    <ul className="taught-rules">
      {rows.map(({ rule, says, count }) => (
        <li key={subjectOf(rule)} className="taught-rule">
          <span className="taught-says">
            <bdi>{says}</bdi>
            <span className="dim"> · {t(text('panel.taught.fits', { count }))}</span>
          </span>
          <button
            type="button"
            className="icon-button"
            onClick={() => onEdit(rule)}
            aria-label={t(text('panel.taught.edit', { rule: says }))}
          >
            <Pencil size={13} aria-hidden="true" />
          </button>
          <button
            type="button"
            className="icon-button"
            onClick={() => onRemove(rule)}
            aria-label={t(text('panel.taught.remove', { rule: says }))}
          >
            <Trash2 size={13} aria-hidden="true" />
          </button>
        </li>
      ))}
    </ul>
  );
}
