import { RETENTION_LIMITS, type Retention, retentionProblem } from '../../../messaging/retention-limits.ts';
import { ask } from '../ask.ts';
import { fieldsOf, fileProblem } from '../file-problem.ts';
import type { SettingsPart } from '../settings-part.ts';

/** How long and how much is kept. */
export const retentionPart: SettingsPart = {
  key: 'retention',
  read: async (store) => retentionIn(await ask(store, { type: 'retention' })),
  check(value, where) {
    const read = fieldsOf(value, where, Object.keys(RETENTION_LIMITS));
    if ('problem' in read) return read.problem;
    const field = retentionProblem(read.fields);
    if (field === null) return null;
    const place = `${where}.${field}`;
    return Object.hasOwn(read.fields, field)
      ? fileProblem('out-of-range', place, RETENTION_LIMITS[field])
      : fileProblem('missing', place);
  },
  async apply(value, store) {
    await ask(store, { type: 'set-retention', ...(value as Retention) });
    return {};
  },
};

/** The background's answer. Throws where it is none. */
export function retentionIn(answer: unknown): Retention {
  if (retentionProblem(answer) !== null) throw new Error('no retention in the answer');
  const { maxAgeDays, maxEvents } = answer as Retention;
  return { maxAgeDays, maxEvents };
}
