import { durationWords } from './duration-words.ts';
import type { LineGroup, LogoutNote } from './types.ts';

/** A logout as the first tracker printed it: that it happened, and the group with its reason. */
export function logoutLines(note: LogoutNote): LineGroup[] {
  const context = `Context: ${JSON.stringify(note.context)}`;
  return [
    {
      mark: 'over',
      title: '[LogoutTracker] Logout triggered',
      lines: [
        `Type: ${note.type}`,
        `Message: ${note.message}`,
        `Idle time: ${note.idleMs === null ? 'not known' : durationWords(note.idleMs)}`,
        context,
      ],
    },
    {
      mark: 'over',
      title: 'LOGOUT REASON DETAILS',
      lines: [
        `Code: ${note.code}`,
        `Message: ${note.message}`,
        `Original Page: ${note.originalPage}`,
        `Timestamp: ${new Date(note.at).toISOString()}`,
        `Source: ${note.source}`,
        context,
      ],
    },
  ];
}
