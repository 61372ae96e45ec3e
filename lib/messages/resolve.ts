import { english } from './catalog.ts';
import { createResolver, type Resolver } from './create-resolver.ts';

export { createResolver, type Resolver, type ResolverOptions } from './create-resolver.ts';

/** English words, all of them, instants in the reader's own time zone. */
export const englishResolver: Resolver = createResolver('en', english);
