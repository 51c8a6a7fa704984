import { randomUUID } from 'node:crypto';
import {
  ACKNOWLEDGE_CRISIS,
  CASE_OF_ITEM,
  CRISIS_VERSION,
  NOTE_CRISIS,
  QUEUE,
  REPORT,
  SAY_IN_TALK,
  SEE_TALK,
  SETTLE_CRISIS,
  WRITE_TO_PERSON,
} from './documents.ts';
import type { Stage, StoryEvent, Told } from './stage.ts';
import { lookedAfter, type StoryTalkLine } from './story/looked-after.ts';

/** A crisis case from the first worry to its follow-ups, told as its people would do it. */
export function tellLookedAfter(stage: Stage, told: Told): StoryEvent[] {
  const { minutesAgo, takenBy, joinedBy, talk, ending, person } = lookedAfter;
  let crisisCaseId = '';
  const at = (minutesAfter: number, happen: () => Promise<void>): StoryEvent => ({
    minutesAgo: minutesAgo - minutesAfter,
    happen,
  });
  const taken = (by: string) => async (): Promise<void> => {
    await stage.ask(by, ACKNOWLEDGE_CRISIS, { input: { crisisCaseId } });
  };
  const settle = async (): Promise<void> => {
    await stage.ask(takenBy, NOTE_CRISIS, { input: { crisisCaseId, text: lookedAfter.note } });
    const { crisis } = await stage.ask<{ crisis: { version: number } }>(ending.by, CRISIS_VERSION, {
      id: crisisCaseId,
    });
    await stage.ask(ending.by, SETTLE_CRISIS, {
      input: { crisisCaseId, version: crisis.version, outcome: 'settled', note: ending.note },
    });
    await stage.ask(person, SEE_TALK, { id: crisisCaseId });
  };
  return [
    at(0, async () => {
      await worry(stage, told);
      crisisCaseId = await found(stage, told);
    }),
    at(3, taken(takenBy)),
    // After the first words: the name that is given there is free until then.
    at(12, taken(joinedBy)),
    ...talk.map((line) => at(line.minutesAfter, () => said(stage, crisisCaseId, line))),
    at(ending.minutesAfter, settle),
  ];
}

async function worry(stage: Stage, told: Told): Promise<void> {
  const { item, worriedBy, worry: note } = lookedAfter;
  const itemId = told.posts.get(item)?.id;
  await stage.ask(worriedBy, REPORT, { input: { itemId, reason: 'worried_about_person', note } });
}

/** The crisis case stands beside the case of the words: whoever comes finds it in the queue. */
async function found(stage: Stage, told: Told): Promise<string> {
  const { takenBy, item } = lookedAfter;
  const itemId = told.posts.get(item)?.id;
  const { cases } = await stage.ask<{ cases: { nodes: { id: string }[] } }>(takenBy, QUEUE);
  for (const { id } of cases.nodes) {
    const answer = await stage.ask<{ case: { item: { id: string }; crisis: { id: string } | null } }>(
      takenBy,
      CASE_OF_ITEM,
      { id },
    );
    if (answer.case.item.id === itemId && answer.case.crisis !== null) return answer.case.crisis.id;
  }
  throw new Error(`no crisis case about ${item}`);
}

async function said(stage: Stage, crisisCaseId: string, line: StoryTalkLine): Promise<void> {
  const clientId = randomUUID();
  if (line.by === undefined) {
    await stage.ask(lookedAfter.person, SAY_IN_TALK, { input: { talkId: crisisCaseId, clientId, body: line.body } });
    return;
  }
  const { deskName } = lookedAfter;
  await stage.ask(line.by, WRITE_TO_PERSON, {
    input: { crisisCaseId, clientId, body: line.body, deskName, isSure: true },
  });
}
