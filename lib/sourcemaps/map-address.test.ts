import { describe, expect, it } from 'vitest';
import { mapAddress } from './map-address.ts';

const SCRIPT = 'https://app.example/assets/index.js';

describe('the address of a source map', () => {
  it.each([
    ['code();\n//# sourceMappingURL=index.js.map', 'https://app.example/assets/index.js.map'],
    ['code();\n//@ sourceMappingURL=/maps/index.js.map\n', 'https://app.example/maps/index.js.map'],
    ['code();/*# sourceMappingURL=../i.map */', 'https://app.example/i.map'],
    [
      '//# sourceMappingURL=first.map\nmore();\n//# sourceMappingURL=last.map',
      'https://app.example/assets/last.map',
    ],
    ['//# sourceMappingURL=https://maps.example/i.map', 'https://maps.example/i.map'],
    ['//# sourceMappingURL=data:application/json,{}', 'data:application/json,{}'],
  ])('is read from the last comment of %j', (script, address) => {
    expect(mapAddress(SCRIPT, script, null)).toBe(address);
  });

  it('is the header’s where there is one', () => {
    expect(mapAddress(SCRIPT, '//# sourceMappingURL=a.map', 'b.map')).toBe(
      'https://app.example/assets/b.map',
    );
  });

  it.each([
    'code()',
    'const s = "sourceMappingURL=a.map"',
    '//# sourceMappingURL=file:///etc/passwd',
    '//# sourceMappingURL=javascript:alert(1)',
    '//# sourceMappingURL=http://[broken',
  ])('is none in %j', (script) => {
    expect(mapAddress(SCRIPT, script, null)).toBeNull();
  });
});
