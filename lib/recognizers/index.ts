export { isNoCredentialCookie } from './cookies-by-name.ts';
export { looksInteresting, valueLooksInteresting } from './looks-interesting.ts';
export { recognise } from './recognise.ts';
export { recognisers } from './registry.ts';
export type { Found, Recognised, Recogniser, RecogniserInput } from './types.ts';
