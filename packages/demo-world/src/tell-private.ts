import { randomUUID } from 'node:crypto';
import { WRITE_PRIVATE } from './documents.ts';
import type { Stage, StoryEvent } from './stage.ts';
import { pages } from './story/private.ts';

/** Whose private tools are shown in the demo. */
const WRITES = 'mara';

/** What one member wrote for herself alone. */
export function tellPrivate(stage: Stage): StoryEvent[] {
  return pages.map(({ minutesAgo, body }) => ({
    minutesAgo,
    happen: async () => {
      const input = { id: randomUUID(), kind: 'journal', version: 0, body: JSON.stringify(body) };
      await stage.ask(WRITES, WRITE_PRIVATE, { input });
    },
  }));
}
