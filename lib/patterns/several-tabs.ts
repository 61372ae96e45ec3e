import { isByHand, type PatternRule, patternOf } from './define.ts';

/**
 * Logouts that came only while several tabs of the site were open. Shows something only against sessions with one tab
 * that lived as long and did not end so; a logout with one tab speaks against it.
 */
export const severalTabs: PatternRule = ({ logouts, lives }) => {
  const judged = logouts.filter((verdict) => !isByHand(verdict));
  const several = judged.filter(({ incident }) => (incident.scene.tabsOpen ?? 0) > 1);
  const one = judged.filter(({ incident }) => incident.scene.tabsOpen === 1);
  const shortestMs = Math.min(...several.map(({ sessionAgeMs }) => sessionAgeMs ?? 0));
  const ended = new Set(judged.map(({ sessionId }) => sessionId));
  const alone = lives.filter(
    ({ session, tabs, lastAcceptedAt }) =>
      tabs === 1 && !ended.has(session.id) && (lastAcceptedAt ?? 0) - session.startedAt >= shortestMs,
  ).length;
  if (alone === 0) return null;
  const tabs = several.map(({ incident }) => incident.scene.tabsOpen ?? 0);
  return patternOf('several-tabs', several, one.length, { alone }, { tabs, alone });
};
