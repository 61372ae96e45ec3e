import { expect, it } from 'vitest';
import { fanOut } from './fan-out.ts';

it('tells every listener, in their order, of events that are registered for once', () => {
  const registered: ((value: number) => void)[] = [];
  const listen = fanOut<number>((listener) => {
    registered.push(listener);
    return () => void registered.splice(0);
  });
  const heard: string[] = [];
  const stopA = listen((value) => heard.push(`a${value}`));
  const stopB = listen((value) => heard.push(`b${value}`));
  expect(registered).toHaveLength(1);
  registered[0]?.(1);
  stopA();
  registered[0]?.(2);
  stopB();
  expect(registered).toHaveLength(0);
  expect(heard).toEqual(['a1', 'b1', 'b2']);
});
