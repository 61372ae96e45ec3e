import { expect, it } from 'vitest';
import { memoryChannels } from './memory-port.ts';

const turn = () => new Promise((resolve) => setTimeout(resolve, 0));

it('delivers copies, later and in order', async () => {
  const [a, b] = memoryChannels();
  const heard: unknown[] = [];
  b.onMessage((message) => heard.push(message));
  const message = { n: 1 };
  a.post(message);
  message.n = 9;
  a.post({ n: 2 });
  expect(heard).toEqual([]);
  await turn();
  expect(heard).toEqual([{ n: 1 }, { n: 2 }]);
});

it('tells the other end, and only that, of its end, and drops what was under way', async () => {
  const [a, b] = memoryChannels();
  const closed: string[] = [];
  const heard: unknown[] = [];
  a.onClose(() => closed.push('a'));
  b.onClose(() => closed.push('b'));
  b.onMessage((message) => heard.push(message));
  a.post('under way');
  a.close();
  a.post('too late');
  await turn();
  expect([closed, heard]).toEqual([['b'], []]);
});
