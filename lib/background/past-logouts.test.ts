import { describe, expect, it } from 'vitest';
import { incidentOf, judge, verdictOf } from '../../tests/support/judge.ts';
import { refuse } from '../../tests/support/pattern-stories.ts';
import { MINUTE, Story } from '../../tests/support/story.ts';
import { englishResolver as t } from '../messages/resolve.ts';
import { listLogouts } from './list-logouts.ts';
import { createPastLogouts, PAST_KEPT } from './past-logouts.ts';
import { fakeArea } from './testing.ts';

const SITE = 'https://app.example';
const told = (waitMs = 0) =>
  refuse(
    new Story()
      .wait(waitMs)
      .signIn()
      .work(3)
      .wait(25 * MINUTE),
  );
const story = told();
const verdict = verdictOf(story);

describe('verdicts that outlive their events', () => {
  it('are kept as they were, site by site', async () => {
    const area = fakeArea();
    await createPastLogouts(area).keep(SITE, [verdict]);
    const [kept] = await createPastLogouts(area).of(SITE);
    expect(kept).toMatchObject({ site: SITE, at: verdict.at, code: verdict.code, eventsGone: true });
    expect(t(kept?.title ?? { id: '' })).toBe(t(verdict.title));
    expect(await createPastLogouts(area).of('https://other.example')).toEqual([]);
  });

  it('are kept once, also where the log is cut twice around one', async () => {
    const past = createPastLogouts(fakeArea());
    await past.keep(SITE, [verdict]);
    await past.keep(SITE, [{ ...verdict, at: verdict.at + 200 }]);
    expect(await past.of(SITE)).toHaveLength(1);
  });

  it('hold no evidence, and of the server’s words only the masked ones', async () => {
    const area = fakeArea();
    const said = { ...verdict.context, serverCode: 'x'.repeat(3_000), token: 'nobody knows this field' };
    await createPastLogouts(area).keep(SITE, [{ ...verdict, context: said }]);
    const [kept] = await createPastLogouts(area).of(SITE);
    expect(Object.keys(kept ?? {})).not.toContain('evidence');
    expect(kept?.context).toEqual({ serverCode: 'x'.repeat(400) });
    expect(JSON.stringify(area.values).length).toBeLessThan(3_000);
  });

  it('are no more than so many: the oldest go first', async () => {
    const past = createPastLogouts(fakeArea());
    const many = Array.from({ length: PAST_KEPT + 5 }, (_, i) => ({ ...verdict, at: i * MINUTE }));
    await past.keep(SITE, many);
    const kept = await past.of(SITE);
    expect(kept).toHaveLength(PAST_KEPT);
    expect(kept[0]?.at).toBe(5 * MINUTE);
  });

  it('go with the site’s log', async () => {
    const area = fakeArea();
    const past = createPastLogouts(area);
    await past.keep(SITE, [verdict]);
    await past.forget(SITE);
    expect(area.values).toEqual({});
  });

  it('that were damaged are left out, and hurt no other', async () => {
    const area = fakeArea();
    await createPastLogouts(area).keep(SITE, [verdict]);
    const loop: Record<string, unknown> = { id: 'x' };
    loop.params = { deep: { text: loop } };
    const key = `past-logouts ${SITE}`;
    area.values[key] = [
      ...(area.values[key] as unknown[]),
      { at: 'noon' },
      null,
      7,
      { ...verdict, title: loop },
    ];
    expect(await createPastLogouts(area).of(SITE)).toHaveLength(1);
    area.values[key] = 'nothing of ours';
    expect(await createPastLogouts(area).of(SITE)).toEqual([]);
  });
});

describe('the logouts of all sites', () => {
  const OTHER = 'https://other.example';
  const logs: Record<string, Story> = { [SITE]: story, [OTHER]: told(3 * MINUTE) };
  const past = createPastLogouts(fakeArea());
  const deps = {
    recorder: {
      sites: async () => Object.keys(logs),
      readOnDisk: async (site: string) => logs[site]?.events ?? [],
    },
    past,
    taught: { of: () => [] },
    now: () => story.now + 10 * MINUTE,
  };

  it('are not asked for where nobody wants them: no log is read', async () => {
    const readOnDisk = async () => {
      throw new Error('read');
    };
    const list = await listLogouts({ ...deps, recorder: { ...deps.recorder, readOnDisk } }, SITE, false);
    expect(list).toEqual({ past: [], others: 1, elsewhere: null });
  });

  it('are judged log by log, the panel’s own site left out', async () => {
    const { elsewhere } = await listLogouts(deps, SITE, true);
    expect(elsewhere?.map(({ site, eventsGone }) => [site, eventsGone])).toEqual([[OTHER, false]]);
  });

  it('hold what other sites’ logs have let go of, and nothing twice', async () => {
    const other = judge(logs[OTHER] ?? story).logouts;
    await past.keep(OTHER, [...other, { ...verdict, at: incidentOf(story).at - 90 * MINUTE }]);
    const { elsewhere } = await listLogouts(deps, SITE, true);
    expect(elsewhere?.map(({ eventsGone }) => eventsGone)).toEqual([true, false]);
  });
});
