import type { Stack } from '../stack.ts';
import { startExpressSession } from './express-session-passport.ts';

export const expressSessionApp: Stack = {
  name: 'express-session-app',
  face: 'app',
  packages: ['express', 'express-session', 'passport', 'passport-local'],
  start: (options) => startExpressSession('app', options),
};
