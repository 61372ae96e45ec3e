import type { CredentialKind, Place } from '../events/credential.ts';
import { type TextParam, text } from '../messages/text.ts';

export { credentialStateText, removedBeforeMs } from '../detect/credential-state.ts';

/** `access token`, in the reader's language. */
export function credentialName(kind: CredentialKind): { text: { id: string } } {
  return { text: text(`common.credential.${kind}`) };
}

/** `localStorage “auth” · state.token`: where a credential lies. */
export function placeName(place: Place): TextParam {
  const area = { text: text(`common.place.${place.area}`) };
  return place.path
    ? { text: text('panel.place.with-path', { area, key: place.key, path: place.path }) }
    : { text: text('panel.place.whole', { area, key: place.key }) };
}
