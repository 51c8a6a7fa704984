import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { TestApp } from '../support/app.ts';
import { CASE, decide, decisionIdOf, openDesk, reportedWords } from '../support/moderation.ts';
import type { Persona } from '../support/personas.ts';

const MEND = 'mutation ($id: UUID!, $body: String!) { mendWords(decisionId: $id, body: $body) { decisionId } }';
const LETTER = 'query ($id: UUID!) { decisionNotice(id: $id) { canMend mendedAt } }';
const POST = 'query ($id: UUID!) { post(id: $id) { visibility html } }';
const NOTICES = '{ notices { nodes { kind detail } } }';
const AUTHOR = 'query ($id: UUID!) { case(id: $id) { author { earlier { caseId action } } } }';

let desk: Awaited<ReturnType<typeof openDesk>>;
let app: TestApp;
let mara: Persona;
let jo: Persona;
let kit: Persona;
let sam: Persona;
let rhea: Persona;
let itemId: string;
let caseId: string;
let decisionId: string;

beforeAll(async () => {
  desk = await openDesk();
  ({ app, mara, jo, kit, sam, rhea } = desk);
});
afterAll(() => app.close());
/** Every test starts with words of mara's that were taken down, with a strike. */
beforeEach(async () => {
  ({ itemId, caseId } = await reportedWords(desk));
  await decide(sam, caseId);
  await app.advance(31);
  decisionId = await decisionIdOf(app, caseId);
  const at = app.clock.now();
  await app.db
    .insertInto('strike')
    .values({
      id: app.server.services.ids.uuid(),
      accountId: mara.id,
      decisionId,
      rule: 'HAR',
      weight: 2,
      createdAt: at,
      expiresAt: new Date(at.getTime() + 86_400_000),
    })
    .onConflict((oc) => oc.column('decisionId').doNothing())
    .execute();
});

const mend = (by: Persona, body = 'I was hurt when you laughed.'): Promise<any> =>
  by.ask(MEND, { id: decisionId, body });
const isStrikeLifted = async (): Promise<boolean> => {
  const row = await app.db
    .selectFrom('strike')
    .select('liftedAt')
    .where('decisionId', '=', decisionId)
    .executeTakeFirstOrThrow();
  return row.liftedAt !== null;
};

describe('words that were taken down', () => {
  it('come again in another form, which waits until a person has read what changed [ME29]', async () => {
    expect((await mara.ask(LETTER, { id: decisionId })).decisionNotice).toEqual({ canMend: true, mendedAt: null });
    await mend(mara);
    expect((await mara.ask(POST, { id: itemId })).post.visibility).toBe('held');
    expect(await kit.refusal(POST, { id: itemId })).toBe('NOT_FOUND');
    const { case: seen } = await rhea.ask(CASE, { id: caseId });
    expect(seen).toMatchObject({
      status: 'reopened',
      item: { body: 'I was hurt when you laughed.', reported: { body: 'You were never any good at this.' } },
    });
    expect((await mara.ask(LETTER, { id: decisionId })).decisionNotice).toMatchObject({ canMend: false });
  });

  it('stand with the group once they are let through, and the first form does not count [ME29]', async () => {
    await mend(mara);
    expect(await isStrikeLifted()).toBe(false);
    await decide(rhea, caseId, { action: 'keep', rules: ['NOVIO'] });
    expect((await kit.ask(POST, { id: itemId })).post).toMatchObject({ visibility: 'published' });
    expect((await kit.ask(POST, { id: itemId })).post.html).toContain('I was hurt when you laughed.');
    expect(await isStrikeLifted()).toBe(true);
    expect((await mara.ask(NOTICES)).notices.nodes).toContainEqual({ kind: 'held_words', detail: 'shared' });

    const other = await reportedWords(desk);
    const { case: seen } = await sam.ask(AUTHOR, { id: other.caseId });
    expect(seen.author.earlier).not.toContainEqual({ caseId, action: 'remove' });
  });

  it('stay down where the new form is no better, and everything counts as it did', async () => {
    await mend(mara, 'You were never any good at this, and I mean it.');
    await decide(rhea, caseId);
    await app.advance(31);
    expect((await kit.ask(POST, { id: itemId })).post).toMatchObject({ visibility: 'removed' });
    expect(await isStrikeLifted()).toBe(false);
  });

  it('come again once, changed, and from nobody else', async () => {
    expect(await mara.refusal(MEND, { id: decisionId, body: 'You were never any good at this.' })).toBe(
      'INVALID_INPUT mend_unchanged',
    );
    for (const other of [jo, kit, sam])
      expect(await other.refusal(MEND, { id: decisionId, body: 'Mine?' })).toBe('NOT_FOUND');
    await mend(mara);
    expect(await mara.refusal(MEND, { id: decisionId, body: 'Once more.' })).toBe('CONFLICT mend_over');
  });

  it('are judged anew by the engine like any others', async () => {
    await mend(mara, 'I am going to kill myself tonight, I have the pills here.');
    const verdict = await app.db.selectFrom('verdict').select('level').where('itemId', '=', itemId).execute();
    expect(verdict.map((row) => row.level)).toContain('imminent');
    expect((await mara.ask(POST, { id: itemId })).post.visibility).toBe('held');
  });
});
