import { expect, it } from 'vitest';
import { Clock } from './clock.ts';

it('counts the time of an exercise without its pauses, and forgets it when stopped [ME46]', () => {
  let now = 1_000;
  const clock = new Clock(() => now);
  clock.start();
  now += 3_000;
  clock.pause();
  now += 60_000;
  expect([clock.elapsedMs(), clock.isRunning, clock.isStarted]).toEqual([3_000, false, true]);
  clock.goOn();
  now += 500;
  expect(clock.elapsedMs()).toBe(3_500);
  clock.stop();
  expect([clock.elapsedMs(), clock.isRunning, clock.isStarted]).toEqual([0, false, false]);
});
