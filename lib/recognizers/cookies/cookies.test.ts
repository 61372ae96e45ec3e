import { describe } from 'vitest';
import { checkExamples } from '../check-examples.ts';
import { cookieFamilies } from './registry.ts';

describe.each(cookieFamilies.map((family) => ({ id: family.id, family })))('cookies of $id', ({ family }) => {
  checkExamples(family);
});
