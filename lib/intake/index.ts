export { createIntake } from './create-intake.ts';
export { detach } from './detach.ts';
export type {
  CookieChange,
  Intake,
  RawCookie,
  RawHeader,
  RawNavigation,
  RawRequest,
  RawRequestBody,
  Sender,
} from './types.ts';
