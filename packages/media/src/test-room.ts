const PREFIX = 'test:';

/** A room in which one person tries their own connection: no workshop's, and open for no longer than `TEST_MOST_MS`. */
export function testRoomOf(id: string): string {
  return `${PREFIX}${id}`;
}

export function isTestRoom(room: string): boolean {
  return room.startsWith(PREFIX);
}
