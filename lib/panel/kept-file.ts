import { exportFile } from './export-file.ts';

/** What a person has to say of a verdict, or of one that is missing. `says` may be empty. */
export type Feedback = {
  about: 'missed-logout' | 'wrong-verdict';
  says: string;
  /** Code and moment of the verdict that is wrong. */
  code?: string;
  logoutAt?: number;
};

/** A recording that was put aside: a file ready to be sent or to become a test. */
export type KeptFile = { name: string; mediaType: string; content: string };

const ENDINGS: Record<Feedback['about'], string> = {
  'missed-logout': 'missed',
  'wrong-verdict': 'wrong-verdict',
};

/** The file of a kept recording: `logout-lens-app.example.com-2026-03-01T14-03-missed.timeline.json`. */
export function keptFile(origin: string, about: Feedback['about'], content: string, nowMs: number): KeptFile {
  const { name, mediaType } = exportFile(origin, nowMs);
  return { name: name.replace(/\.json$/, `-${ENDINGS[about]}.timeline.json`), mediaType, content };
}
