import { describe } from 'vitest';
import { checkExamples } from './check-examples.ts';
import { reduxPersist } from './redux-persist.ts';

describe('redux-persist', () => {
  checkExamples(reduxPersist);
});
