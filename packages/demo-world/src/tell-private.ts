import { randomUUID } from 'node:crypto';
import { WRITE_PRIVATE } from './documents.ts';
import type { Stage, StoryEvent } from './stage.ts';
import { checkIns, pages, thoughts } from './story/private.ts';

/** Whose private tools are shown in the demo. */
const WRITES = 'mara';

/** What one member wrote for herself alone. */
export function tellPrivate(stage: Stage): StoryEvent[] {
  const written = [
    ...pages.map((page) => ({ ...page, kind: 'journal' })),
    ...checkIns.map((checkIn) => ({ ...checkIn, kind: 'mood' })),
    ...thoughts.map((thought) => ({ ...thought, kind: 'thought_record' })),
  ];
  return written.map(({ minutesAgo, kind, body }) => ({
    minutesAgo,
    happen: async () => {
      const input = { id: randomUUID(), kind, version: 0, body: JSON.stringify(body) };
      await stage.ask(WRITES, WRITE_PRIVATE, { input });
    },
  }));
}
