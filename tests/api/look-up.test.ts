import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { decide, openDesk, report, reportedWords, startThread } from '../support/moderation.ts';

const LOOK = `mutation ($input: LookUpInput!) { lookUp(input: $input) {
  member { handle strikeWeight earlier { action } } item { id visibility threadId } cases { id lane } } }`;
const NOTE = 'Jo wrote to us about it last week.';

let desk: Awaited<ReturnType<typeof openDesk>>;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.app.close());

const input = (what: string, over: Record<string, unknown> = {}): { input: Record<string, unknown> } => ({
  input: { what, reason: 'member_asked', note: NOTE, ...over },
});

it('finds a member, words by their address and a case by its number, with their history and a recorded reason [MO44]', async () => {
  const { app, sam, mara, rhea, group } = desk;
  const { itemId, threadId, caseId } = await reportedWords(desk);
  await decide(sam, caseId);
  await app.advance(60);
  const { itemId: worried } = await startThread(mara, group);
  await report(desk.jo, worried, 'worried_about_person');

  const byHandle = (await rhea.ask(LOOK, input('@Mara'))).lookUp;
  expect(byHandle).toMatchObject({ item: null, member: { handle: 'mara', earlier: [{ action: 'remove' }] } });
  // Asking for help never stands beside a name.
  expect(byHandle.cases).toEqual([{ id: caseId, lane: 'high' }]);

  const address = `https://between.example/groups/harbour/t/${threadId}`;
  expect((await rhea.ask(LOOK, input(address))).lookUp).toMatchObject({
    item: { id: itemId, visibility: 'removed', threadId },
    member: { handle: 'mara' },
    cases: [{ id: caseId }],
  });
  expect((await rhea.ask(LOOK, input(caseId.slice(-4).toUpperCase()))).lookUp.cases[0].id).toBe(caseId);

  const lines = await app.db
    .selectFrom('audit')
    .select(['actorId', 'targetKind', 'targetId', 'reason'])
    .where('action', '=', 'look_up')
    .orderBy('at')
    .orderBy('id')
    .execute();
  expect(lines).toEqual([
    { actorId: rhea.id, targetKind: 'account', targetId: mara.id, reason: `member_asked: ${NOTE}` },
    { actorId: rhea.id, targetKind: 'item', targetId: itemId, reason: `member_asked: ${NOTE}` },
    { actorId: rhea.id, targetKind: 'case', targetId: caseId, reason: `member_asked: ${NOTE}` },
  ]);
});

it('asks for a reason in words, and finds neither oneself nor what one may not know', async () => {
  const { sam, tam, mods, mara, jo, group } = desk;
  expect(await sam.refusal(LOOK, input('mara', { note: 'why not' }))).toBe('INVALID_INPUT too_short');
  expect(await sam.refusal(LOOK, input('sam'))).toBe('NOT_FOUND');
  expect(await sam.refusal(LOOK, input('nobody-here'))).toBe('NOT_FOUND');
  expect(await sam.refusal(LOOK, input(randomUUID()))).toBe('NOT_FOUND');
  const { itemId } = await startThread(sam, group);
  await report(jo, itemId);
  expect(await sam.refusal(LOOK, input(itemId))).toBe('NOT_FOUND');
  for (const person of [tam, mods, mara]) expect(await person.refusal(LOOK, input('jo'))).toBe('FORBIDDEN staff_only');
});
