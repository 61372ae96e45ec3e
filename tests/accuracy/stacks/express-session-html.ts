import type { Stack } from '../stack.ts';
import { startExpressSession } from './express-session-passport.ts';

export const expressSessionHtml: Stack = {
  name: 'express-session-html',
  face: 'html',
  packages: ['express', 'express-session', 'passport', 'passport-local'],
  start: (options) => startExpressSession('html', options),
};
