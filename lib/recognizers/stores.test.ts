import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { inputOf } from './check-examples.ts';
import { looksInteresting } from './looks-interesting.ts';
import { recognise } from './recognise.ts';
import type { Example } from './types.ts';

const STORES = fileURLToPath(new URL('./stores/', import.meta.url));

/** What there is to find in all that a library keeps, by kind; sorted. */
const HOLDS: Record<string, string[]> = {
  'auth0-spa-js': ['access', 'id', 'refresh'],
  'aws-amplify': ['access', 'id', 'refresh'],
  firebase: ['access', 'refresh'],
  'keycloak-js': [],
  'msal-browser': ['access', 'id', 'refresh'],
  'oidc-client-ts': ['access', 'id', 'refresh'],
  'okta-auth-js': ['access', 'id', 'refresh'],
  supabase: ['access', 'refresh'],
  authjs: [],
  'better-auth': [],
};

const files = readdirSync(STORES).filter((name) => name.endsWith('.json'));

describe('what libraries really keep', () => {
  it('is known of every library that the browser tests run', () => {
    expect(files.map((name) => basename(name, '.json')).sort()).toEqual(Object.keys(HOLDS).sort());
  });

  it.each(files.map((name) => ({ library: basename(name, '.json') })))(
    'of $library is recognised, all of it and nothing else',
    async ({ library }) => {
      const stored = JSON.parse(readFileSync(`${STORES}${library}.json`, 'utf8')) as Example[];
      const found = [];
      for (const example of stored) {
        const here = recognise(await inputOf(example));
        if (here.length > 0) expect(looksInteresting(example.key), example.key).toBe(true);
        found.push(...here);
      }
      expect(found.map((one) => one.credential).sort()).toEqual(HOLDS[library]);
      expect(new Set(found.map((one) => one.library))).toEqual(new Set(found.length > 0 ? [library] : []));
    },
  );
});
