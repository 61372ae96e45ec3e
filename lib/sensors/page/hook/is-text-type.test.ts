import { expect, it } from 'vitest';
import { isTextType } from './read-body.ts';

it.each([
  'application/json; charset=utf-8',
  'application/problem+json',
  'text/plain',
  // Cognito's answers (AWS JSON protocol 1.1).
  'application/x-amz-json-1.1',
  '',
])('reads bodies of type "%s"', (type) => {
  expect(isTextType(type)).toBe(true);
});

it.each(['image/png', 'application/octet-stream', 'application/jsonish'])(
  'leaves bodies of type %s alone',
  (type) => {
    expect(isTextType(type)).toBe(false);
  },
);
