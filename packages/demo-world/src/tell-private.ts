import { randomUUID } from 'node:crypto';
import { READ_SHEET, SAVE_SHEET, WRITE_PRIVATE } from './documents.ts';
import type { Stage, StoryEvent } from './stage.ts';
import { checkIns, pages, thoughts } from './story/private.ts';
import { goals, selfChecks, sheets, toolUses } from './story/private-sheets.ts';

/** Whose private tools are shown in the demo. */
const WRITES = 'mara';

/** What one member wrote for herself alone. */
export function tellPrivate(stage: Stage, now: Date): StoryEvent[] {
  const written = [
    ...pages.map((page) => ({ ...page, kind: 'journal' })),
    ...checkIns.map((checkIn) => ({ ...checkIn, kind: 'mood' })),
    ...thoughts.map((thought) => ({ ...thought, kind: 'thought_record' })),
    ...goals(now),
    ...selfChecks,
    ...toolUses,
  ];
  const entries = written.map(({ minutesAgo, kind, body }) => ({
    minutesAgo,
    happen: async () => {
      const input = { id: randomUUID(), kind, version: 0, body: JSON.stringify(body) };
      await stage.ask(WRITES, WRITE_PRIVATE, { input });
    },
  }));
  return [...entries, ...sheetEvents(stage)];
}

/** Each sheet is written list by list, as somebody does in one sitting. */
function sheetEvents(stage: Stage): StoryEvent[] {
  return Object.entries(sheets).map(([kind, { minutesAgo, lists }]) => ({
    minutesAgo,
    happen: async () => {
      for (const [section, lines] of Object.entries(lists)) {
        const { sheet } = await stage.ask<{ sheet: { version: number } }>(WRITES, READ_SHEET, { kind });
        const { version } = sheet;
        await stage.ask(WRITES, SAVE_SHEET, { input: { kind, section, lines, version } });
      }
    },
  }));
}
