import type { CredentialKind } from '../events/credential.ts';
import type { Request } from '../messaging/protocol.ts';
import type { PanelPlatform } from './platform.ts';

/** The longest that a reminder may come before: the contract's limit (lib/messaging/protocol.ts). */
const MAX_MINUTES = 100_000;

/** Minutes as somebody types them, with a point or a comma; null where it is no number above 0. */
export function minutesIn(typed: string): number | null {
  const minutes = Number(typed.trim().replace(',', '.'));
  return typed.trim() !== '' && minutes >= 0.1 && minutes <= MAX_MINUTES ? minutes : null;
}

export type ReminderActions = {
  /**
   * Sets the reminder of a kind of credential; null takes it back. Call in the click itself where `notify`: asking for
   * the permission needs the person's gesture. Rejects with NotificationsRefused where it was not given, else with a
   * sentence for the person.
   */
  remind(credential: CredentialKind, minutes: number | null, notify: boolean): Promise<void>;
  dismissReminder(credential: CredentialKind): void;
};

/** The browser's notifications were not allowed; nothing was set. */
export class NotificationsRefused extends Error {
  override readonly name = 'NotificationsRefused';
}

/** @param tell sends a request and shows what came of it; rejects with a sentence. */
export function createReminderActions(
  platform: Pick<PanelPlatform, 'requestNotifications'>,
  originNow: () => string,
  tell: (message: Request) => Promise<void>,
): ReminderActions {
  return {
    async remind(credential, minutes, notify) {
      const asked = notify && minutes !== null ? platform.requestNotifications() : Promise.resolve(true);
      const isAllowed = await asked.catch(() => false);
      if (!isAllowed) throw new NotificationsRefused();
      await tell({ type: 'remind', origin: originNow(), credential, minutes, notify });
    },
    dismissReminder: (credential) =>
      void tell({ type: 'dismiss-reminder', origin: originNow(), credential }).catch(() => {}),
  };
}
