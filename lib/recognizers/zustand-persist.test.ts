import { describe } from 'vitest';
import { checkExamples } from './check-examples.ts';
import { zustandPersist } from './zustand-persist.ts';

describe('zustand-persist', () => {
  checkExamples(zustandPersist);
});
