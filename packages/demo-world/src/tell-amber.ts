import { AMBER, CLAIM, DECIDE } from './documents.ts';
import type { Stage, StoryEvent } from './stage.ts';
import { DAY, HOUR } from './story/times.ts';

/** Who reads what the engine put into the queue. */
const READS = 'sam';
const FIRST_DAY = 70;

interface AmberCase {
  id: string;
  reportCount: number;
  crisis: { id: string } | null;
}

/** A staffed desk reads each day what the engine asked it to look at, and leaves ordinary talk as it is; what came last night still waits. */
export function tellAmber(stage: Stage): StoryEvent[] {
  return Array.from({ length: FIRST_DAY }, (_, day) => ({
    minutesAgo: day * DAY + 12 * HOUR,
    happen: () => readAmber(stage),
  }));
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
