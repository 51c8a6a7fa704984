import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApp, type TestApp } from '../support/app.ts';
import { joinAll, makeGroup, type TestGroup } from '../support/groups.ts';
import { startThread } from '../support/moderation.ts';
import { as, guest, type Persona } from '../support/personas.ts';

const BLOCK = `mutation ($handle: String!) { blockMember(handle: $handle) { handle isBlocked } }`;
const UNBLOCK = `mutation ($handle: String!) { unblockMember(handle: $handle) { handle isBlocked } }`;
const MINE = `query ($first: Int, $after: String) { myBlocks(first: $first, after: $after) { nodes { handle since } pageInfo { hasNextPage endCursor } } }`;
const THREAD = `query ($id: UUID!) { thread(id: $id) { id } }`;
const PROFILE = `query ($handle: String!) { profile(handle: $handle) { handle } }`;

let app: TestApp;
let group: TestGroup;
let mara: Persona;
let jo: Persona;
let kit: Persona;

beforeAll(async () => {
  app = await startApp();
  group = await makeGroup(app, 'quay');
  [mara, jo, kit] = await Promise.all([as(app, 'mara'), as(app, 'jo'), as(app, 'kit')]);
  await joinAll(app, group, [mara, jo, kit]);
});
afterAll(() => app.close());

describe('blocking', () => {
  it("takes two people out of each other's sight, silently, until it is taken back [ME20]", async () => {
    const { threadId: hers } = await startThread(mara, group);
    const { threadId: his } = await startThread(jo, group);
    const before = await app.db.selectFrom('notice').select('id').where('accountId', '=', jo.id).execute();
    expect((await mara.ask(BLOCK, { handle: 'jo' })).blockMember).toEqual({ handle: 'jo', isBlocked: true });
    await mara.ask(BLOCK, { handle: 'jo' });

    expect(await mara.refusal(THREAD, { id: his })).toBe('NOT_FOUND');
    expect(await jo.refusal(THREAD, { id: hers })).toBe('NOT_FOUND');
    expect(await jo.refusal(PROFILE, { handle: 'mara' })).toBe('NOT_FOUND');
    expect((await kit.ask(THREAD, { id: hers })).thread.id).toBe(hers);
    expect(await app.db.selectFrom('notice').select('id').where('accountId', '=', jo.id).execute()).toEqual(before);
    expect((await jo.ask(MINE)).myBlocks.nodes).toEqual([]);
    expect((await mara.ask(MINE)).myBlocks.nodes).toEqual([expect.objectContaining({ handle: 'jo' })]);

    expect((await mara.ask(UNBLOCK, { handle: 'jo' })).unblockMember).toEqual({ handle: 'jo', isBlocked: false });
    expect((await jo.ask(THREAD, { id: hers })).thread.id).toBe(hers);
  });

  it("cannot take back somebody else's block", async () => {
    await jo.ask(BLOCK, { handle: 'kit' });
    await kit.ask(UNBLOCK, { handle: 'jo' });
    expect((await jo.ask(MINE)).myBlocks.nodes.map((each: any) => each.handle)).toEqual(['kit']);
    await jo.ask(UNBLOCK, { handle: 'kit' });
  });

  it('refuses oneself, nobody, and people without a session', async () => {
    expect(await mara.refusal(BLOCK, { handle: 'mara' })).toBe('FORBIDDEN self');
    expect(await mara.refusal(BLOCK, { handle: 'nobody_here' })).toBe('NOT_FOUND');
    expect(await guest(app).refusal(BLOCK, { handle: 'jo' })).toMatch(/^UNAUTHENTICATED/);
    expect(await guest(app).refusal(MINE)).toMatch(/^UNAUTHENTICATED/);
  });

  it('pages its list', async () => {
    for (const handle of ['one_wave', 'two_waves', 'three_waves']) {
      await as(app, handle);
      await mara.ask(BLOCK, { handle });
      app.clock.advance(1);
    }
    const first = (await mara.ask(MINE, { first: 2 })).myBlocks;
    const second = (await mara.ask(MINE, { first: 2, after: first.pageInfo.endCursor })).myBlocks;
    expect([...first.nodes, ...second.nodes].map((each: any) => each.handle)).toEqual([
      'three_waves',
      'two_waves',
      'one_wave',
    ]);
  });
});
