import type { RequestFact } from '../detect/types.ts';
import { text } from '../messages/text.ts';
import { bearsOnSession, endpointOf, isAuth } from './endpoint.ts';
import { differs, side } from './sides.ts';
import type { DifferenceRule, Piece } from './types.ts';

/** Answers of one endpoint: what each said, and the first event of each. `isAuth`: it has to do with signing in. */
type Answers = { said: Map<string, string>; isAuth: boolean; endsIt: boolean };

/** So many answers of one endpoint are told. */
const TOLD = 4;

/**
 * Endpoints that both sides asked and that answered otherwise. Of those that have nothing to do with signing in only
 * what ended a session: which call finds an access token expired is chance.
 */
export const answersDiffer: DifferenceRule = (a, b) => {
  const [ofA, ofB] = [answersOf(a), answersOf(b)];
  return [...ofA].flatMap(([endpoint, mine]) => {
    const theirs = ofB.get(endpoint);
    if (theirs === undefined || same(mine, theirs)) return [];
    const isTold = mine.isAuth || mine.endsIt || theirs.endsIt;
    if (!isTold) return [];
    const weight = (mine.endsIt || theirs.endsIt ? 2 : 0) + (mine.isAuth ? 1 : 0);
    const about = text('compare.about.answer', { endpoint });
    return [differs('answer', endpoint, about, words(mine), words(theirs), weight)];
  });
};

function answersOf(piece: Piece): Map<string, Answers> {
  const { verdict } = piece;
  const ends = new Set(verdict?.incident.refusals.map(({ event }) => event.id));
  const found = new Map<string, Answers>();
  for (const fact of piece.facts) {
    if (!bearsOnSession(fact) || fact.outcome === 'other') continue;
    const key = endpointOf(fact, piece);
    const known = found.get(key) ?? { said: new Map<string, string>(), isAuth: isAuth(fact), endsIt: false };
    found.set(key, known);
    // After its end a session is refused everywhere.
    const isAfter =
      verdict !== null && fact.event.at > verdict.incident.firstLink.at && !ends.has(fact.event.id);
    if (isAfter) continue;
    const label = labelOf(fact);
    if (!known.said.has(label)) known.said.set(label, fact.event.id);
    if (ends.has(fact.event.id)) known.endsIt = true;
  }
  for (const [key, { said }] of found) if (said.size === 0) found.delete(key);
  return found;
}

/** `200`, `401 token_expired`, `net::ERR_FAILED`. What was accepted is one, whether 200, 204 or 304. */
function labelOf({ event, outcome, words }: RequestFact): string {
  if (event.status === null) return event.error ?? '–';
  if (outcome === 'accepted')
    return event.status < 300 || event.status === 304 ? '200' : String(event.status);
  const code = words.find((word) => word.code !== null)?.code;
  return code == null ? String(event.status) : `${event.status} ${code}`;
}

/** What was taken is no difference; an answer whose words nobody read says no other thing than one that was read. */
function same({ said: a }: Answers, { said: b }: Answers): boolean {
  const statuses = (labels: Iterable<string>) =>
    new Set([...labels].map((label) => label.split(' ')[0] ?? ''));
  const [ofA, ofB] = [statuses(a.keys()), statuses(b.keys())];
  const isOneSided = (status: string) => status !== '200' && !(ofA.has(status) && ofB.has(status));
  if ([...ofA, ...ofB].some(isOneSided)) return false;
  const coded = (labels: Iterable<string>) => [...labels].filter((label) => label.includes(' ')).sort();
  const [codesA, codesB] = [coded(a.keys()), coded(b.keys())];
  return codesA.length === 0 || codesB.length === 0 || codesA.join('\n') === codesB.join('\n');
}

function words({ said }: Answers) {
  const told = [...said].slice(-TOLD);
  return side(
    text('compare.answers', { answers: told.map(([label]) => label).join(', ') }),
    ...told.map(([, id]) => id),
  );
}
