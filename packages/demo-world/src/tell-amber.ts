import { AMBER, CLAIM, DECIDE } from './documents.ts';
import type { Stage, StoryEvent } from './stage.ts';
import { DAY, HOUR } from './story/times.ts';

/** Who reads what the engine put into the queue. */
const READS = 'sam';
const FIRST_DAY = 70;
/** On the last day they are seen to come and go. */
const EVERY_HOURS = 2;

interface AmberCase {
  id: string;
  reportCount: number;
  crisis: { id: string } | null;
}

/** A staffed desk reads what the engine asked it to look at, and leaves ordinary talk as it is; the newest still waits. */
export function tellAmber(stage: Stage): StoryEvent[] {
  const days = Array.from({ length: FIRST_DAY }, (_, day) => (day + 1) * DAY);
  const hours = Array.from({ length: 24 / EVERY_HOURS - 1 }, (_, place) => (place + 1) * EVERY_HOURS * HOUR);
  return [...days, ...hours].map((minutesAgo) => ({ minutesAgo, happen: () => readAmber(stage) }));
}

async function readAmber(stage: Stage): Promise<void> {
  const { cases } = await stage.ask<{ cases: { nodes: AmberCase[] } }>(READS, AMBER);
  for (const { id } of cases.nodes.filter(({ reportCount, crisis }) => reportCount === 0 && crisis === null)) {
    const { claimCase } = await stage.ask<{ claimCase: { case?: { version: number; item: { version: number } } } }>(
      READS,
      CLAIM,
      { caseId: id },
    );
    if (claimCase.case === undefined) continue;
    const { version, item } = claimCase.case;
    await stage.ask(READS, DECIDE, {
      input: {
        caseId: id,
        version,
        itemVersion: item.version,
        action: 'keep',
        rules: ['NOVIO'],
        reason: 'Read in full. Ordinary talk of a hard week, and it is in good hands here.',
      },
    });
  }
}
