import type { TestApp } from './app.ts';
import type { Persona } from './personas.ts';

/** Words of each level and flag, plain enough that no change of the engine should move them. */
export const WORDS = {
  calm: 'The kettle and I are both still up. The soup was good.',
  concern: 'I sometimes wish I would not wake up.',
  urgent: 'I want to kill myself. I do not know how to go on.',
  seeking: 'What is the best way to die painlessly? My umbrella is green.',
  imminent: 'I am going to kill myself tonight.',
  means: 'I want to die. I have 40 pills of paracetamol saved up, and my sister does not know.',
  encouragement: 'You should just do it, kill yourself.',
  othersNumber: 'His number is 07700 900456, tell him what he did.',
  ownNumber: 'If you want to talk, my number is 07700 900123. I am up late.',
  scam: 'buy crypto now at https://fast-cash.xyz/ref?ref=12 earn $500',
} as const;

const HOLD = `hold { itemId kind since until isSeen mayChoose choices choice }`;
export const POST = `query ($id: UUID!) { post(id: $id) { id visibility html body contentTopics fold hasLeftOut hasWaited ${HOLD} wordsBack { body } } }`;
export const CHOOSE = `mutation ($input: ChooseForHeldInput!) { chooseForHeld(input: $input) { ${HOLD} } }`;

/** What staff keep about some words: the verdict, the case, the crisis case, the hold and the calls. */
export async function recordOf(app: TestApp, itemId: string) {
  const { db } = app;
  const verdict = await db
    .selectFrom('verdict')
    .select(['level', 'labels as flags', 'isFallback', 'itemVersion'])
    .where('itemId', '=', itemId)
    .orderBy('itemVersion', 'desc')
    .executeTakeFirst();
  const case_ = await db
    .selectFrom('case')
    .select(['id', 'lane', 'status', 'dueAt', 'openedAt'])
    .where('itemId', '=', itemId)
    .executeTakeFirst();
  const crisis = await db
    .selectFrom('crisisCase')
    .select(['id', 'level', 'state', 'source', 'personId', 'acknowledgeDueAt', 'openedAt'])
    .where('itemId', '=', itemId)
    .executeTakeFirst();
  const hold = await db
    .selectFrom('itemHold')
    .select(['reason', 'heldAt', 'until', 'toldAt', 'choice', 'endedAt', 'wasApologySent'])
    .where('itemId', '=', itemId)
    .executeTakeFirst();
  const pages =
    crisis === undefined
      ? []
      : await db
          .selectFrom('page')
          .select(['rung', 'dueAt'])
          .where('crisisCaseId', '=', crisis.id)
          .orderBy('rung')
          .execute();
  return { verdict, case: case_, crisis, hold, pages };
}

/** Somebody says they are at the desk: whoever writes now is not alone. */
export async function goOnDuty(by: Persona): Promise<void> {
  await by.ask('mutation { startDuty { since } }');
}

/** What a person may read of some words; null where they may not know of them. */
export async function postFor(by: Persona, id: string): Promise<any> {
  const answer = await by.graphql(POST, { id });
  return answer.data?.['post'] ?? null;
}
