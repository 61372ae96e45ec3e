import { describe, expect, it } from 'vitest';
import { text } from '../messages/text.ts';
import { createFakeTime } from './fixtures/fake-platform.ts';
import { headlineLog, ORIGIN } from './fixtures/headline-log.ts';
import type { FileLike, ImportedFile, ImportUpdate } from './import-file.ts';
import { createImportSession } from './import-session.ts';

const FILE: ImportedFile = {
  name: 'a.har',
  format: 'har',
  origin: ORIGIN,
  events: headlineLog(0),
  asOf: 1,
  generator: { version: 'HAR', browser: 'x', platform: 'y' },
  dropped: { unknownKinds: 0, damaged: 0, repeated: 0, otherSites: 0 },
  firstProblem: null,
  newerVersion: null,
};

function begin() {
  const time = createFakeTime();
  const reading: { file: FileLike; tell(update: ImportUpdate): void; ended: boolean }[] = [];
  const session = createImportSession((file, tell) => {
    const one = { file, tell, ended: false };
    reading.push(one);
    return () => {
      one.ended = true;
    };
  }, time);
  return { time, reading, session, state: () => session.store.getState() };
}

describe('opening a file', () => {
  it('shows progress only after a second', () => {
    const { session, state, time, reading } = begin();
    session.open({ name: 'a.har', size: 9 });
    reading[0]?.tell({ is: 'progress', done: 1, of: 2 });
    expect(state()).toMatchObject({ step: 'reading', slow: false, done: 1, of: 2 });
    time.pass(1_000);
    expect(state()).toMatchObject({ step: 'reading', slow: true, done: 1 });
    reading[0]?.tell({ is: 'read', file: FILE });
    expect(state()).toEqual({ step: 'open', file: FILE });
    expect(time.timers()).toBe(0);
  });

  it('ends the reading when it is cancelled, and leaves no timer', () => {
    const { session, state, time, reading } = begin();
    session.open({ name: 'a.har', size: 9 });
    session.cancel();
    expect(reading[0]?.ended).toBe(true);
    expect(state()).toEqual({ step: 'choose', problem: null });
    expect(time.timers()).toBe(0);
  });

  it('says why a file was refused, and by its name', () => {
    const { session, state, reading } = begin();
    session.open({ name: 'a.har', size: 9 });
    reading[0]?.tell({ is: 'refused', says: text('error.import.not-text') });
    expect(state()).toEqual({
      step: 'choose',
      problem: { name: 'a.har', says: { id: 'error.import.not-text' } },
    });
  });

  it('lets go of a file for the next one', () => {
    const { session, state, reading } = begin();
    session.open({ name: 'a.har', size: 9 });
    session.open({ name: 'b.har', size: 9 });
    expect(reading.map(({ ended }) => ended)).toEqual([true, false]);
    expect(state()).toMatchObject({ step: 'reading', name: 'b.har' });
  });
});
