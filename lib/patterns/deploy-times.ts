import { deployBefore } from '../causes/deploy.ts';
import type { Verdict } from '../classify/types.ts';
import { isByHand, type PatternRule, patternOf } from './define.ts';

/** What a new build ends, it ends within this time. */
const SOON_MS = 10 * 60_000;

/** Logouts within minutes of a new build of the site. Sessions that lived through a new build speak against it. */
export const deployTimes: PatternRule = ({ logouts, lives }) => {
  const deployed = logouts.filter((verdict) => !isByHand(verdict) && followsDeploy(verdict));
  const lagsMs = deployed.flatMap(({ at, incident: { scene } }) =>
    scene.builds ? [Math.max(0, at - scene.builds.new.at)] : [],
  );
  const builds = new Set(deployed.map(({ id, incident }) => incident.scene.builds?.new.build ?? id));
  return patternOf(
    'deploy-times',
    deployed,
    lives.filter((life) => life.builds > 0).length,
    { builds: builds.size },
    { lagMs: lagsMs, builds: builds.size },
  );
};

function followsDeploy({ at, incident }: Verdict): boolean {
  const { builds } = incident.scene;
  if (builds) return at - builds.new.at <= SOON_MS;
  return deployBefore(incident)?.newBuild != null;
}
