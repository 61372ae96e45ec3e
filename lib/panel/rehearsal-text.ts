import type { Rehearsal } from '../detect/types.ts';
import { type TextRef, text } from '../messages/text.ts';
import { credentialName, placeName } from './credential-words.ts';

/** What the user did, and what the page has made of it so far, in a sentence. */
export function rehearsalText({ how, kind, place, at, outcome, outcomeAt }: Rehearsal): TextRef {
  return text('panel.rehearsal.told', {
    did: {
      text: text(`panel.event.user-rehearsal.${how}`, {
        credential: credentialName(kind),
        place: placeName(place),
      }),
    },
    outcome: {
      text: text(`panel.rehearsal.outcome.${outcome}`, {
        credential: credentialName(kind),
        after: { durationMs: Math.max(0, (outcomeAt ?? at) - at) },
      }),
    },
  });
}
