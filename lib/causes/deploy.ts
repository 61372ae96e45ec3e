import { originOf } from '../detect/sign-in-url.ts';
import type { Incident, RequestFact } from '../detect/types.ts';
import { text } from '../messages/text.ts';
import { eventIdsOf, firstRefusal } from './facts.ts';
import type { Evidence } from './types.ts';

/** A deployment shows in this time before the first refusal. */
const DEPLOY_WITHIN_MS = 120_000;

/** Headers that name the build which answers (lib/secrets/read-response-headers.ts). */
const BUILD_HEADERS = ['x-build-id', 'x-app-version', 'x-version', 'x-git-sha'];

/**
 * Signs that the server was exchanged for another build: broken answers of its gateway, a new build's name; and,
 * the weakest, pages that came with other scripts or asked for scripts that were gone.
 */
export type Deploy = { broken: RequestFact | null; newBuild: RequestFact | null; evidence: Evidence[] };

/** What speaks for a deployment shortly before the first refusal; null where nothing does. */
export function deployBefore(incident: Incident): Deploy | null {
  const refusal = firstRefusal(incident);
  if (!refusal) return null;
  const { startedAt, url } = refusal.event;
  const before = incident.requests.filter(
    ({ event }) => event.at <= startedAt && startedAt - event.at <= DEPLOY_WITHIN_MS,
  );
  const broken = before.findLast(({ event }) => [502, 503, 504].includes(event.status ?? 0)) ?? null;
  const build = buildOf(refusal);
  const earlier = incident.requests.filter(
    (fact) =>
      fact.event.at <= startedAt && originOf(fact.event.url) === originOf(url) && buildOf(fact) !== undefined,
  );
  const old = earlier.findLast((fact) => buildOf(fact) !== build);
  // A build that took the session before, as one of several nodes does, is no new one.
  const isNew = !earlier.some((fact) => fact.outcome === 'accepted' && buildOf(fact) === build);
  const newBuild = build !== undefined && old && isNew ? refusal : null;
  const { builds, lostScripts } = incident.scene;
  const [lost] = lostScripts;
  if (!broken && !newBuild && !builds && !lost) return null;
  return {
    broken,
    newBuild,
    evidence: [
      ...(broken
        ? [
            {
              says: text('evidence.gateway-error', { status: broken.event.status ?? 0 }),
              eventIds: eventIdsOf(broken),
            },
          ]
        : []),
      ...(newBuild ? [{ says: text('evidence.new-build'), eventIds: eventIdsOf(old, newBuild) }] : []),
      ...(builds
        ? [{ says: text('evidence.new-page-build'), eventIds: [builds.old.id, builds.new.id] }]
        : []),
      ...(lost ? [{ says: text('evidence.script-gone'), eventIds: lostScripts.map(({ id }) => id) }] : []),
    ],
  };
}

/** How likely a deployment makes the causes that come with one; both signs together are hard to explain otherwise. */
export function deployStrength({ broken, newBuild }: Deploy): number {
  return broken && newBuild ? 0.7 : newBuild ? 0.55 : 0.35;
}

/** What a deployment takes from an idle limit: the pause was there, and so is a better reason. */
export function lessLikelyAfterDeploy(incident: Incident): number {
  const deploy = deployBefore(incident);
  return deploy?.newBuild ? (deploy.broken ? 0.3 : 0.4) : deploy ? 0.8 : 1;
}

function buildOf({ event }: RequestFact): string | undefined {
  for (const name of BUILD_HEADERS) if (event.fields?.[name] !== undefined) return event.fields[name];
  return undefined;
}
