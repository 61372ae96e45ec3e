/** Types of the core that components show; components import them from here. */
export type { RaceStory } from '../causes/race-story.ts';
export type { Culprit, Evidence, LogoutType } from '../causes/types.ts';
export type { PastLogout } from '../classify/past-logout.ts';
export type { Diagnosis, Pattern, Verdict } from '../classify/types.ts';
export type { Deadline, Outlook } from '../deadlines/types.ts';
export type { Credential, CredentialAt, Session } from '../detect/types.ts';
export type { Frame } from '../events/credential.ts';
export type { LogEvent } from '../events/event.ts';
export type { ReminderState, SiteState } from '../messaging/protocol.ts';
