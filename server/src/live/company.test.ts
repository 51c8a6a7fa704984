import { describe, expect, it } from 'vitest';
import { Company } from './company.ts';
import type { Connection } from './connection.ts';

/** Somebody's place in the room, and the numbers they heard since they came. */
function seat() {
  const told: number[] = [];
  const write = (bytes: Buffer) => void told.push(Number(/"count":(\d+)/.exec(String(bytes))?.[1]));
  return { told, connection: { write } as unknown as Connection };
}

const viewer = { accountId: 'own', isDesk: false, hides: null };

describe('the number of people in a room', () => {
  it('is told again to whoever came in and heard another one, though it is back where it was', () => {
    const company = new Company('room-1');
    const [mara, kit] = [seat(), seat()];
    company.enter('mara');
    company.enter('jo');
    company.tell(new Map([[mara.connection, viewer]]), 0);

    company.enter('kit');
    company.toldOne(company.count(0));
    company.leave('jo');
    company.tell(new Map([mara, kit].map(({ connection }) => [connection, viewer])), 1_000);

    expect(kit.told).toEqual([2]);
  });

  it('is told once, until it changes', () => {
    const company = new Company('room-1');
    const mara = seat();
    const seats = new Map([[mara.connection, viewer]]);
    company.enter('mara');
    company.toldOne(company.count(0));
    for (const second of [0, 1, 2]) company.tell(seats, second * 1_000);
    expect(mara.told).toEqual([1]);
    company.enter('kit');
    company.tell(seats, 3_000);
    expect(mara.told).toEqual([1, 2]);
  });
});
