import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { english } from '../messages/catalog.ts';
import { slugOf } from './define.ts';
import { causeOf, causes } from './registry.ts';

const here = dirname(fileURLToPath(import.meta.url));

describe('the registry of causes', () => {
  it('names each code once', () => {
    const codes = causes.map((cause) => cause.code);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('names every file that defines a cause', () => {
    const helpers =
      /^(chain|cookie-reach|culprits|define|deploy|expiry-check|facts|lost-refresh|mixed-answers|page-idle|pause|rate-limit|race-story|refresh-race|registry|restart|server-stated|silent-renew|stated|taught|thrown-away|types)\./;
    const files = readdirSync(here).filter((file) => /(?<!\.test)\.ts$/.test(file) && !helpers.test(file));
    const slugs = new Set(causes.map((cause) => slugOf(cause.code)));
    const unnamed = files.map((file) => file.replace(/\.ts$/, '')).filter((slug) => !slugs.has(slug));
    expect(unnamed.filter((slug) => existsSync(join(here, `${slug}.test.ts`)))).toEqual([]);
  });

  it('has every text of every cause', () => {
    const ids = causes.flatMap((cause) => [cause.title.id, cause.explanation.id, cause.advice.id]);
    expect(ids.filter((id) => !(id in english))).toEqual([]);
  });

  it('finds a cause by its code, and none of another version', () => {
    expect(causeOf('MANUAL_LOGOUT')?.type).toBe('USER_ACTION');
    expect(causeOf('NEVER_HEARD_OF')).toBeUndefined();
  });
});
