import { openActors } from '../features/accounts/open-actors.ts';
import { blocksOf, roomStandings } from '../features/chat/room-facts.queries.ts';
import type { RoomStanding } from '../features/chat/room-standing.model.ts';
import type { Services } from '../platform/context.ts';
import type { Connection } from './connection.ts';

/** How sockets stand now, by what was asked of them. */
export interface Recheck {
  /** Sockets whose session ended. */
  ended: Connection[];
  /** Sockets that stay, their people and blocks brought up to date. */
  kept: Connection[];
  places: { connection: Connection; room: string; standing: RoomStanding | null }[];
}

/** Asks the database about all these sockets at once: three statements, however many there are. */
export async function recheck(
  { db, clock }: Pick<Services, 'db' | 'clock'>,
  asked: readonly Connection[],
): Promise<Recheck> {
  const now = clock.now();
  const pairs = asked.flatMap((connection) => [...connection.rooms].map((room) => ({ connection, room })));
  const [actors, standings, blocks] = await Promise.all([
    openActors(
      db,
      asked.map(({ actor }) => actor.sessionId),
      now,
    ),
    roomStandings(
      db,
      pairs.map(({ connection, room }) => ({ accountId: connection.actor.id, roomId: room })),
      { now },
    ),
    blocksOf(db, [...new Set(asked.map(({ actor }) => actor.id))]),
  ]);
  const checkedAt = performance.now();
  const ended: Connection[] = [];
  const kept: Connection[] = [];
  for (const connection of asked) {
    const actor = actors.get(connection.actor.sessionId);
    if (actor === undefined) {
      ended.push(connection);
      continue;
    }
    connection.actor = actor;
    connection.hides = blocks.get(actor.id) ?? null;
    connection.checkedAt = checkedAt;
    kept.push(connection);
  }
  const places = pairs.map((pair, place) => ({ ...pair, standing: standings[place] ?? null }));
  return { ended, kept, places };
}
