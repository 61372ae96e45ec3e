import { expect, it } from 'vitest';
import { createGate } from './gate.ts';

it('holds events back until the state is there, and keeps their order', async () => {
  let open: () => void = () => {};
  const gate = createGate(
    new Promise<void>((resolve) => {
      open = resolve;
    }),
  );
  const seen: string[] = [];
  const a = gate((value: number) => seen.push(`a${value}`));
  const b = gate((value: number) => seen.push(`b${value}`));
  a(1);
  b(2);
  a(3);
  expect(seen).toEqual([]);
  open();
  await Promise.resolve();
  b(4);
  expect(seen).toEqual(['a1', 'b2', 'a3', 'b4']);
});
