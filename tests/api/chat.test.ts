import { randomUUID } from 'node:crypto';
import { LIMITS } from '@between/rules/content.ts';
import { SOFT_LANDING_MINUTES } from '@between/rules/rooms.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startApp, type TestApp } from '../support/app.ts';
import {
  CLOSE,
  DELETE_LINE,
  EDIT_LINE,
  REACT_TO_LINE,
  ROOM,
  SAY,
  sayIn,
  textsFor,
  UNREACT_TO_LINE,
} from '../support/chat.ts';
import { as, guest, type Persona } from '../support/personas.ts';
import { type OpenRoom, openRoomIn } from '../support/rooms.ts';

const BLOCK = `mutation ($handle: String!) { blockMember(handle: $handle) { handle } }`;
const GROUP_ROOM = `query ($slug: String!) { group(slug: $slug) { room { id state } } }`;

let app: TestApp;
let place: OpenRoom;
let count = 0;

beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());
beforeEach(async () => {
  place = await openRoomIn(app, `room-${(count += 1)}`);
});

describe('a line said through a form', () => {
  it('is there for everybody in the room, in its order, with what it answers', async () => {
    const { mara, kit, roomId } = place;
    const first = await sayIn(mara, roomId, 'Still **awake**?');
    await sayIn(kit, roomId, 'Always.', { replyTo: first.id });
    const { room } = await mara.ask(ROOM, { id: roomId });
    expect(room.lines.nodes).toMatchObject([
      { author: { handle: 'mara' }, html: '<p>Still <strong>awake</strong>?</p>', replyTo: null },
      { author: { handle: 'kit' }, replyTo: { handle: 'mara', excerpt: 'Still **awake**?' } },
    ]);
  });

  it('is stored once under the id its sender made', async () => {
    const { mara, roomId } = place;
    const clientId = randomUUID();
    const first = await sayIn(mara, roomId, 'Once.', { clientId });
    expect((await sayIn(mara, roomId, 'Once.', { clientId })).id).toBe(first.id);
    expect(await textsFor(mara, roomId)).toEqual(['Once.']);
  });

  it('may be as long as the limit and no longer', async () => {
    const { mara, roomId } = place;
    const say = (body: string) => ({ input: { roomId, clientId: randomUUID(), body } });
    await mara.ask(SAY, say('x'.repeat(LIMITS.line.max)));
    expect(await mara.refusal(SAY, say('x'.repeat(LIMITS.line.max + 1)))).toBe('INVALID_INPUT too_long');
    expect(await mara.refusal(SAY, say(' \n '))).toBe('INVALID_INPUT empty');
  });

  it('is for people of the group; the desk reads, guests sign in', async () => {
    const { sam, roomId, group } = place;
    const [stranger, rhea] = await Promise.all([as(app, 'wren'), as(app, 'rhea')]);
    const said = { input: { roomId, clientId: randomUUID(), body: 'Hello.' } };
    expect(await stranger.refusal(SAY, said)).toBe('FORBIDDEN not_a_member');
    expect(await stranger.refusal(ROOM, { id: roomId })).toBe('FORBIDDEN not_a_member');
    expect((await stranger.ask(GROUP_ROOM, { slug: group.slug })).group.room).toBeNull();
    expect(await guest(app).refusal(ROOM, { id: roomId })).toMatch(/^UNAUTHENTICATED/);
    expect(await rhea.refusal(SAY, said)).toBe('FORBIDDEN not_a_member');
    expect((await rhea.ask(ROOM, { id: roomId })).room.viewerCan).toMatchObject({ say: false, moderate: true });
    await sam.ask(SAY, said);
    expect(await sam.refusal(ROOM, { id: randomUUID() })).toBe('NOT_FOUND');
  });
});

describe('a page of lines', () => {
  it('goes on where the one after it ended', async () => {
    const { mara, roomId } = place;
    for (const word of ['one', 'two', 'three', 'four', 'five']) await sayIn(mara, roomId, word);
    const { room: newest } = await mara.ask(ROOM, { id: roomId, first: 2 });
    expect(newest.lines.nodes.map(({ html }: any) => html.trim())).toEqual(['<p>four</p>', '<p>five</p>']);
    const { room: older } = await mara.ask(ROOM, { id: roomId, first: 3, before: newest.lines.olderCursor });
    expect(older.lines.nodes.map(({ html }: any) => html.trim())).toEqual(['<p>one</p>', '<p>two</p>', '<p>three</p>']);
    expect(older.lines.olderCursor).toBeNull();
    expect(await mara.refusal(ROOM, { id: roomId, first: 51 })).toBe('INVALID_INPUT out_of_range');
  });

  it('counts what others said since one was here', async () => {
    const { mara, kit, roomId } = place;
    await sayIn(mara, roomId, 'I am here.');
    await sayIn(kit, roomId, 'So am I.');
    await sayIn(kit, roomId, 'Still.');
    expect((await mara.ask(ROOM, { id: roomId })).room.unreadCount).toBe(2);
    expect((await kit.ask(ROOM, { id: roomId })).room.unreadCount).toBe(0);
  });

  it('leaves out both sides of a block, and held lines of others [ME20]', async () => {
    const { mara, kit, jo, sam, roomId } = place;
    await sayIn(kit, roomId, 'From kit.');
    const { id: held } = await sayIn(jo, roomId, 'From jo.');
    await sayIn(mara, roomId, 'From mara.');
    await kit.ask(BLOCK, { handle: 'mara' });
    await app.db.updateTable('item').set({ visibility: 'held' }).where('id', '=', held).execute();
    expect(await textsFor(mara, roomId)).toEqual(['From mara.']);
    expect(await textsFor(kit, roomId)).toEqual(['From kit.']);
    expect(await textsFor(jo, roomId)).toEqual(['From kit.', 'From jo.', 'From mara.']);
    expect(await textsFor(sam, roomId)).toEqual(['From kit.', 'From jo.', 'From mara.']);
    await app.db.deleteFrom('block').execute();
  });
});

describe('changing a line', () => {
  it('keeps the words before, and refuses a version that has moved on [ME15]', async () => {
    const { mara, kit, roomId } = place;
    const { id } = await sayIn(mara, roomId, 'Frist.');
    const change = { lineId: id, version: 1, body: 'First.' };
    expect(await kit.refusal(EDIT_LINE, { input: change })).toBe('FORBIDDEN not_yours');
    const { editLine } = await mara.ask(EDIT_LINE, { input: change });
    expect(editLine).toMatchObject({ __typename: 'LineEdited', line: { version: 2, html: '<p>First.</p>' } });
    expect((await mara.ask(EDIT_LINE, { input: { ...change, body: 'No.' } })).editLine.__typename).toBe(
      'LineChangedMeanwhile',
    );
    const versions = await app.db.selectFrom('itemVersion').select('body').where('itemId', '=', id).execute();
    expect(versions).toEqual([{ body: 'Frist.' }]);
  });

  it('leaves a mark when it is deleted; only its author can copy the words [ME15]', async () => {
    const { mara, kit, roomId } = place;
    const { id } = await sayIn(mara, roomId, 'Not like this.');
    expect(await kit.refusal(DELETE_LINE, { id })).toBe('FORBIDDEN not_yours');
    const { deleteLine } = await mara.ask(DELETE_LINE, { id });
    expect(deleteLine.line).toEqual({
      visibility: 'author_deleted',
      html: null,
      wordsBack: { body: 'Not like this.' },
    });
    const { room } = await kit.ask(ROOM, { id: roomId });
    expect(room.lines.nodes).toMatchObject([{ visibility: 'author_deleted', html: null, author: { kind: 'gone' } }]);
    expect(await mara.refusal(DELETE_LINE, { id })).toBe('NOT_FOUND');
  });

  it('takes its number in the room, so that everybody gets the new form', async () => {
    const { mara, kit, roomId } = place;
    const { id } = await sayIn(mara, roomId, 'One.');
    await kit.ask(REACT_TO_LINE, { input: { lineId: id, kind: 'warmth' } });
    await mara.ask(EDIT_LINE, { input: { lineId: id, version: 1, body: 'Two.' } });
    const row = await app.db
      .selectFrom('line')
      .select(['seq', 'changedSeq'])
      .where('itemId', '=', id)
      .executeTakeFirst();
    expect(row).toEqual({ seq: '1', changedSeq: '3' });
    expect((await mara.ask(ROOM, { id: roomId })).room.head).toBe(3);
  });
});

describe('the rooms of a day', () => {
  const OPEN = '{ openRooms { state group { slug } } }';

  it('are those of own groups in which somebody is present, and no others [ME51]', async () => {
    const { mara, kit, sam, roomId, group } = place;
    const ours = async (persona: Persona): Promise<unknown[]> =>
      (await persona.ask(OPEN)).openRooms.filter((room: any) => room.group.slug === group.slug);
    expect(await ours(mara)).toEqual([{ state: 'open', group: { slug: group.slug } }]);
    expect((await (await as(app, 'wren')).ask(OPEN)).openRooms).toEqual([]);
    expect(await guest(app).refusal(OPEN)).toMatch(/^UNAUTHENTICATED/);

    await kit.ask('mutation ($id: UUID!) { leaveGroup(groupId: $id) { group { id } } }', { id: group.id });
    expect(await ours(kit)).toEqual([]);
    await sam.ask(CLOSE, { id: roomId });
    expect(await ours(mara)).toEqual([{ state: 'closing', group: { slug: group.slug } }]);
    await app.advance((SOFT_LANDING_MINUTES + 1) * 60);
    expect(await ours(mara)).toEqual([]);
  });
});

describe('a reaction', () => {
  it('is supportive, counted once, taken back, and not for own words [ME17]', async () => {
    const { mara, kit, roomId } = place;
    const { id } = await sayIn(mara, roomId, 'Bought one lemon.');
    const input = { lineId: id, kind: 'with_you' };
    expect(await mara.refusal(REACT_TO_LINE, { input })).toBe('FORBIDDEN own_words');
    await kit.ask(REACT_TO_LINE, { input });
    const { reactToLine } = await kit.ask(REACT_TO_LINE, { input });
    expect(reactToLine.line.reactions[0]).toEqual({ kind: 'with_you', count: 1, isMine: true });
    const { unreactToLine } = await kit.ask(UNREACT_TO_LINE, { input });
    expect(unreactToLine.line.reactions[0]).toEqual({ kind: 'with_you', count: 0, isMine: false });
  });
});
