import { APPEAL_DECISION, CASE, CLAIM, DECIDE, OWN_DECISIONS, QUEUE, REPORT, START_DUTY } from './documents.ts';
import type { ReportReason } from '@between/rules/moderation.ts';
import type { Stage, StoryEvent, Told } from './stage.ts';
import { reports } from './story/reports.ts';
import { threads } from './story/threads.ts';
import type { StoryAppeal, StoryDecision, StoryReport } from './story/types.ts';

/** Who is on duty when somebody looks at the demo. */
const ON_DUTY = 'sam';
const DUTY_MINUTES = 40;
/** Reports that still wait are young enough for the clock of their lane: a staffed desk would not have left them. */
const WAITING_MINUTES: Partial<Record<ReportReason, number>> = {
  worried_about_person: 6,
  medicine_advice: 200,
  private_information: 45,
  content_note_missing: 300,
};
/** Longer than any undo window. */
const AFTER_UNDO_MINUTES = 2;

/** Reports as members sent them, and what the desk decided. */
export function tellReports(stage: Stage, told: Told): StoryEvent[] {
  return [
    ...reports.flatMap((report) => reportEvents(stage, told, report)),
    { minutesAgo: DUTY_MINUTES, happen: async () => void (await stage.ask(ON_DUTY, START_DUTY)) },
  ];
}

function reportEvents(stage: Stage, told: Told, report: StoryReport): StoryEvent[] {
  const toldAgo = Math.max(postedMinutesAgo(report.item) - report.minutesAfter, 1);
  const isWaiting = !reports.some(({ item, decision }) => item === report.item && decision !== undefined);
  const minutesAgo = isWaiting ? Math.min(toldAgo, WAITING_MINUTES[report.reason] ?? toldAgo) : toldAgo;
  const itemId = (): string | undefined => told.posts.get(report.item)?.id;
  const send = async (): Promise<void> => {
    await stage.ask(report.by, REPORT, {
      input: { itemId: itemId(), reason: report.reason, ...(report.note === undefined ? {} : { note: report.note }) },
    });
  };
  const events: StoryEvent[] = [{ minutesAgo, happen: send }];
  const { decision } = report;
  if (decision === undefined) return events;
  const decidedAgo = Math.max(minutesAgo - decision.minutesAfter, AFTER_UNDO_MINUTES);
  return [
    ...events,
    { minutesAgo: decidedAgo, happen: () => decide(stage, decision, itemId() ?? '') },
    { minutesAgo: decidedAgo - AFTER_UNDO_MINUTES, happen: () => stage.settle() },
    ...(decision.appeal === undefined ? [] : [appealEvent(stage, decision.appeal)]),
  ];
}

/** The author opens the newest letter about their words and asks for a second look. */
function appealEvent(stage: Stage, { by, body, minutesAgo }: StoryAppeal): StoryEvent {
  return {
    minutesAgo,
    happen: async () => {
      const { myDecisions } = await stage.ask<{ myDecisions: { nodes: { id: string }[] } }>(by, OWN_DECISIONS);
      const [letter] = myDecisions.nodes;
      if (letter === undefined) throw new Error(`${by} has no letter to answer`);
      await stage.ask(by, APPEAL_DECISION, { id: letter.id, body });
    },
  };
}

/** Finds the case in the queue as a moderator would, claims it and decides. */
async function decide(stage: Stage, { by, action, rules, reason }: StoryDecision, itemId: string): Promise<void> {
  const { cases } = await stage.ask<{ cases: { nodes: { id: string }[] } }>(by, QUEUE);
  for (const { id } of cases.nodes) {
    const found = await stage.ask<{ case: { item: { id: string } } }>(by, CASE, { id });
    if (found.case.item.id !== itemId) continue;
    const { claimCase } = await stage.ask<{ claimCase: { case: { version: number; item: { version: number } } } }>(
      by,
      CLAIM,
      { caseId: id },
    );
    const { version, item } = claimCase.case;
    await stage.ask(by, DECIDE, {
      input: {
        caseId: id,
        version,
        itemVersion: item.version,
        action,
        rules,
        reason,
        ...(action === 'keep' ? { noteToAuthor: reason } : {}),
      },
    });
    return;
  }
  throw new Error(`no open case about ${itemId}`);
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
