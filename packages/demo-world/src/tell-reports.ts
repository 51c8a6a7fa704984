import { CLAIM, DECIDE, REPORT, START_DUTY } from './documents.ts';
import type { Stage, StoryEvent } from './stage.ts';
import { reports } from './story/reports.ts';
import { threads } from './story/threads.ts';
import type { StoryReport } from './story/types.ts';
import type { Told } from './tell.ts';

/** Who is on duty when somebody looks at the demo. */
const ON_DUTY = 'sam';
const DUTY_MINUTES = 40;
/** Longer than any undo window. */
const AFTER_UNDO_MINUTES = 2;

/** Reports as members sent them, and what the desk decided. */
export function tellReports(stage: Stage, told: Told): StoryEvent[] {
  return [...reports.flatMap((report) => reportEvents(stage, told, report)), { minutesAgo: DUTY_MINUTES, happen: async () => void (await stage.ask(ON_DUTY, START_DUTY)) }];
}

function reportEvents(stage: Stage, told: Told, report: StoryReport): StoryEvent[] {
  const minutesAgo = Math.max(postedMinutesAgo(report.item) - report.minutesAfter, 1);
  let caseId: string | undefined;
  const send = async (): Promise<void> => {
    const input = { itemId: told.posts.get(report.item)?.id, reason: report.reason, ...(report.note === undefined ? {} : { note: report.note }) };
    const { reportItem } = await stage.ask<{ reportItem: { report: { caseId: string } } }>(report.by, REPORT, { input });
    caseId = reportItem.report.caseId;
  };
  const events: StoryEvent[] = [{ minutesAgo, happen: send }];
  const { decision } = report;
  if (decision === undefined) return events;
  const decidedAgo = Math.max(minutesAgo - decision.minutesAfter, AFTER_UNDO_MINUTES);
  const decide = async (): Promise<void> => {
    await stage.ask(decision.by, CLAIM, { caseId });
    await stage.ask(decision.by, DECIDE, { input: { caseId, action: decision.action, rules: decision.rules, reason: decision.reason, noteToAuthor: decision.reason } });
  };
  return [...events, { minutesAgo: decidedAgo, happen: decide }, { minutesAgo: decidedAgo - AFTER_UNDO_MINUTES, happen: () => stage.settle() }];
}

/** When the words with this key were said. */
function postedMinutesAgo(key: string): number {
  for (const thread of threads) {
    if (thread.key === key) return thread.minutesAgo;
    const reply = thread.replies.find((each) => each.key === key);
    if (reply !== undefined) return thread.minutesAgo - reply.minutesAfter;
  }
  throw new Error(`nothing has the key ${key}`);
}
