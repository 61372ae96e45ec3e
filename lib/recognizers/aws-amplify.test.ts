import { describe } from 'vitest';
import { awsAmplify } from './aws-amplify.ts';
import { checkExamples } from './check-examples.ts';

describe('aws-amplify', () => {
  checkExamples(awsAmplify);
});
