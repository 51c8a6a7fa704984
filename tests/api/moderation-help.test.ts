import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signIn } from '../support/personas.ts';
import { caseIdOf, decide, decisionIdOf, openDesk, reply, report, startThread } from '../support/moderation.ts';

let desk: Awaited<ReturnType<typeof openDesk>>;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(async () => {
  await desk.app.close();
});

/** Longer than an undo window, with time for the look that follows. */
const AFTER_UNDO_SECONDS = 32;
const DAY_SECONDS = 86_400;
const LETTER = `query ($id: UUID!) { decisionNotice(id: $id) { noteToAuthor help { hasPeople topics group { slug } } } }`;
const BACK = `{ casesComingBack { caseId at action } }`;
const STANDS = `query ($id: UUID!) { case(id: $id) { status decision { followUpAt } } }`;

/** Their sessions end while days go by. */
const later = (who: 'rhea' | 'sam') => signIn(desk.app, desk[who].email);

async function words(): Promise<{ itemId: string; caseId: string }> {
  await desk.app.advance(15 * 60);
  const { threadId } = await startThread(desk.kit, desk.group);
  const itemId = await reply(desk.mara, threadId, 'You were never any good at this.');
  await report(desk.jo, itemId);
  return { itemId, caseId: await caseIdOf(desk.app, itemId) };
}

const outcomeFor = async (itemId: string) =>
  (await desk.app.db.selectFrom('report').select('outcome').where('itemId', '=', itemId).executeTakeFirstOrThrow())
    .outcome;

describe('harm to others', () => {
  it('is gone the moment it is decided: there is nothing to undo [MO43]', async () => {
    const { itemId, caseId } = await words();
    const answer = await decide(desk.sam, caseId, { rules: ['HARM-ENC'] });

    expect(answer.undoUntil).toBeNull();
    const { visibility } = await desk.app.db
      .selectFrom('item')
      .select('visibility')
      .where('id', '=', itemId)
      .executeTakeFirstOrThrow();
    expect(visibility).toBe('removed');
  });
});

describe('one submit', () => {
  it('leads only to a group that its reader can find, and to help only with words [MO23] [R16]', async () => {
    const { caseId } = await words();
    await desk.app.db.updateTable('group').set({ visibility: 'invite_only' }).where('id', '=', desk.other.id).execute();
    await expect(decide(desk.sam, caseId, { helpGroupId: desk.other.id })).rejects.toThrow(/unknown_group/);
    expect(JSON.stringify(await desk.sam.ask('{ helpGroups { id } }'))).not.toContain(desk.other.id);
    await desk.app.db.updateTable('group').set({ visibility: 'members' }).where('id', '=', desk.other.id).execute();
    await expect(decide(desk.sam, caseId, { action: 'keep', rules: ['NOVIO'], attachesHelp: true })).rejects.toThrow(
      /noteToAuthor: empty/,
    );
  });

  it('is undone whole: nothing comes back and nobody is told [MO23] [MO43]', async () => {
    const { itemId, caseId } = await words();
    await decide(desk.sam, caseId, { attachesHelp: true, lookAgainDays: 1 });
    await desk.sam.ask('mutation ($id: UUID!) { undoDecision(caseId: $id) { __typename } }', { id: caseId });
    await desk.app.advance(DAY_SECONDS + 60);

    const rhea = await later('rhea');
    expect((await rhea.ask(STANDS, { id: caseId })).case).toMatchObject({ decision: null });
    expect((await rhea.ask(BACK)).casesComingBack).toEqual([]);
    expect(await outcomeFor(itemId)).toBeNull();
  });

  it('hides the words, tells author and reporter, leads to help and brings the case back on its day [MO23]', async () => {
    const { itemId, caseId } = await words();
    const sam = await later('sam');
    await decide({ ...desk.sam, ...sam }, caseId, {
      noteToAuthor: 'It sounds like a hard week.',
      attachesHelp: true,
      helpTopics: ['grounding', 'tonight'],
      helpGroupId: desk.other.id,
      lookAgainDays: 3,
    });
    await desk.app.advance(AFTER_UNDO_SECONDS);

    const { decisionNotice } = await desk.mara.ask(LETTER, { id: await decisionIdOf(desk.app, caseId) });
    expect(decisionNotice).toEqual({
      noteToAuthor: 'It sounds like a hard week.',
      help: { hasPeople: true, topics: ['grounding', 'tonight'], group: { slug: desk.other.slug } },
    });
    expect(await outcomeFor(itemId)).toBe('acted');
    expect((await (await later('rhea')).ask(BACK)).casesComingBack).toContainEqual(
      expect.objectContaining({ caseId, action: 'remove' }),
    );

    await desk.app.advance(3 * DAY_SECONDS - 60);
    const rhea = await later('rhea');
    expect((await rhea.ask(STANDS, { id: caseId })).case.status).toBe('closed');
    await desk.app.advance(90);
    expect((await rhea.ask(STANDS, { id: caseId })).case.status).toBe('reopened');
    expect(JSON.stringify((await rhea.ask(BACK)).casesComingBack)).not.toContain(caseId);
    expect(await outcomeFor(itemId)).toBe('acted');
  });
});
