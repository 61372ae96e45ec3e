import { expect, it } from 'vitest';
import { readDataUrl } from './read-data-url.ts';

it('reads a data: address as text, in base64 or in percent-encoding', () => {
  const base64 = Buffer.from('{"ü":1}').toString('base64');
  expect(readDataUrl(`data:application/json;charset=utf-8;base64,${base64}`)).toBe('{"ü":1}');
  expect(readDataUrl('data:,%7B%22%C3%BC%22%3A1%7D')).toBe('{"ü":1}');
});

it('takes nothing else for one, and breaks at nothing', () => {
  expect(readDataUrl('https://app.example/a.map')).toBeNull();
  expect(readDataUrl('data:;base64,***')).toBeNull();
  expect(readDataUrl('data:,%E0%A4%A')).toBeNull();
});
