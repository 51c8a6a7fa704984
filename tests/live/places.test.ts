import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CLOSE } from '@between/live-protocol/version.ts';
import { touchLine } from '@between/server/features/chat/touch-line.ts';
import { transaction } from '@between/server/platform/db.ts';
import { type TestApp, startApp } from '../support/app.ts';
import { joinAll } from '../support/groups.ts';
import { LiveClient } from '../support/live-client.ts';
import { as, signIn } from '../support/personas.ts';
import { type OpenRoom, comeIn, connect, liveAt, openRoomIn } from '../support/rooms.ts';

let app: TestApp;
let room: OpenRoom;

beforeAll(async () => {
  app = await startApp();
  room = await openRoomIn(app);
});
afterAll(() => app.close());

/** The id of a line that was taken. */
async function said(client: LiveClient, body: string): Promise<string> {
  const answer = await client.say(room.roomId, body);
  if (answer.t !== 'sent') throw new Error(`refused: ${answer.reason}`);
  await client.next('lines', (frame) => frame.head >= answer.seq);
  return answer.line;
}

/** What a client knows once everything up to a line of somebody else has come. */
async function caughtUp(client: LiveClient, id: string): Promise<string[]> {
  await client.next('lines', (frame) => frame.lines.some((line) => line.id === id));
  return client.textsOf(room.roomId);
}

describe('the way in', () => {
  const refusal = async (who: { cookie: string; origin?: string; offered?: string[] }): Promise<string> =>
    LiveClient.open(liveAt(app), { origin: app.origin, ...who }).then(
      () => 'open',
      (error: unknown) => (error instanceof Error ? error.message : ''),
    );

  it('is closed to other origins, to guests and to clients of another protocol', async () => {
    const { cookie } = room.mara;
    expect(await refusal({ cookie })).toBe('open');
    expect(await refusal({ cookie, origin: 'https://elsewhere.example' })).toBe('403');
    expect(await refusal({ cookie, origin: `${app.origin}.elsewhere.example` })).toBe('403');
    expect(await refusal({ cookie, origin: '' })).toBe('403');
    expect(await refusal({ cookie, offered: ['chat'] })).toBe('400');
    expect(await refusal({ cookie: 'session=nobody' })).toBe('401');
  });

  it('is closed to the twenty-first socket of one account, and open again when one has gone', async () => {
    const { cookie } = await as(app, 'wren');
    const clients = await Promise.all(
      Array.from({ length: 20 }, () => LiveClient.open(liveAt(app), { cookie, origin: app.origin })),
    );
    expect(await refusal({ cookie })).toBe('429');
    clients[0]?.close();
    await expect.poll(() => refusal({ cookie })).toBe('open');
    for (const client of clients) client.close();
  });
});

describe('a socket whose person', () => {
  it('signs out is closed at once', async () => {
    const other = await signIn(app, room.jo.email);
    const client = await LiveClient.open(liveAt(app), { cookie: other.cookie, origin: app.origin });
    const stays = await connect(app, room.jo);
    await client.join(room.roomId);

    await other.ask('mutation { signOut { ok } }');

    expect(await client.closed).toBe(CLOSE.signedOut);
    expect(stays.socket.readyState).toBe(stays.socket.OPEN);
    stays.close();
  });

  it('leaves quickly is closed at once', async () => {
    const other = await signIn(app, room.jo.email);
    const client = await LiveClient.open(liveAt(app), { cookie: other.cookie, origin: app.origin });
    await other.ask('mutation { lockSession { ok } }');
    expect(await client.closed).toBe(CLOSE.signedOut);
  });

  it('leaves the group is out of its room at once, and can say nothing there', async () => {
    const wren = await as(app, 'wren');
    await joinAll(app, room.group, [wren]);
    const [client, mara] = await Promise.all([comeIn(app, wren, room.roomId), comeIn(app, room.mara, room.roomId)]);

    await wren.ask('mutation ($groupId: UUID!) { leaveGroup(groupId: $groupId) { group { id } } }', {
      groupId: room.group.id,
    });

    expect(await client.next('left')).toMatchObject({ room: room.roomId, reason: 'not_a_member' });
    const before = client.frames.length;
    await said(mara, 'Who is still here?');
    expect(await client.say(room.roomId, 'I am.')).toMatchObject({ t: 'refused', reason: 'not_a_member' });
    expect(client.frames.slice(before).filter((frame) => frame.t === 'lines')).toEqual([]);
    client.close();
    mara.close();
  });

  it('reads only for a time is told until when, over the line and on the page [MO51]', async () => {
    const lark = await as(app, 'lark');
    await joinAll(app, room.group, [lark]);
    const validUntil = new Date(app.clock.now().getTime() + 3 * 86_400_000);
    await app.db
      .insertInto('restriction')
      .values({
        id: app.server.services.ids.uuid(),
        accountId: lark.id,
        kind: 'read_only',
        scope: 'site',
        validFrom: app.clock.now(),
        validUntil,
        reason: 'A pause from writing.',
      })
      .execute();
    const client = await comeIn(app, lark, room.roomId);
    const until = validUntil.toISOString();
    expect(await client.say(room.roomId, 'Hello?')).toMatchObject({ t: 'refused', reason: 'read_only', until });
    const { room: seen } = await lark.ask(
      'query ($id: UUID!) { room(id: $id) { viewerCan { sayRefusal sayRefusedUntil } } }',
      { id: room.roomId },
    );
    expect(seen.viewerCan).toEqual({ sayRefusal: 'read_only', sayRefusedUntil: until });
    client.close();
  });

  it('is suspended can say nothing at once, and sees nothing 15 seconds later, though nobody told this server', async () => {
    const robin = await as(app, 'robin');
    await joinAll(app, room.group, [robin]);
    const [client, mara] = await Promise.all([comeIn(app, robin, room.roomId), comeIn(app, room.mara, room.roomId)]);

    await app.db.updateTable('account').set({ lifeState: 'suspended' }).where('id', '=', robin.id).execute();

    expect(await client.say(room.roomId, 'Still me.')).toMatchObject({ t: 'refused', reason: 'suspended' });
    expect(await client.next('left')).toMatchObject({ room: room.roomId, reason: 'suspended' });
    const before = client.frames.length;
    await said(mara, 'A quiet evening.');
    expect(client.frames.slice(before).filter((frame) => frame.t === 'lines')).toEqual([]);
    client.close();
    mara.close();
  }, 30_000);

  it('gets or loses a role sees held words from then on, or no longer [MO27]', async () => {
    const rowan = await as(app, 'rowan');
    await joinAll(app, room.group, [rowan]);
    const [client, mara] = await Promise.all([comeIn(app, rowan, room.roomId), comeIn(app, room.mara, room.roomId)]);
    const hold = async (id: string): Promise<void> => {
      await app.db.updateTable('item').set({ visibility: 'held' }).where('id', '=', id).execute();
      await touch(id);
    };
    const first = await said(mara, 'The first.');
    await caughtUp(client, first);
    await hold(first);
    expect(await client.next('gone')).toMatchObject({ ids: [first] });

    const grant = {
      id: app.server.services.ids.uuid(),
      accountId: rowan.id,
      role: 'moderator',
      scope: 'site',
      validFrom: app.clock.now(),
    };
    await app.db.insertInto('roleGrant').values(grant).execute();
    await app.db
      .updateTable('session')
      .set({ secondFactorAt: app.clock.now() })
      .where('accountId', '=', rowan.id)
      .execute();
    app.server.services.live.recheck([rowan.id]);
    await expect
      .poll(async () => {
        await hold(await said(mara, 'Another.'));
        return client.frames.some(
          (frame) => frame.t === 'lines' && frame.lines.some((line) => line.visibility === 'held'),
        );
      })
      .toBe(true);
    client.close();
    mara.close();
  });
});

describe('a line that changes', () => {
  it('is taken away from everybody but its author while it is held, and comes back when it is released [MO27]', async () => {
    const [mara, kit] = await Promise.all([comeIn(app, room.mara, room.roomId), comeIn(app, room.kit, room.roomId)]);
    const id = await said(mara, 'Words that are looked at.');
    await caughtUp(kit, id);

    await app.db.updateTable('item').set({ visibility: 'held' }).where('id', '=', id).execute();
    await touch(id);
    await kit.next('gone', (frame) => frame.ids.includes(id));
    const own = await mara.next('lines', (frame) =>
      frame.lines.some((line) => line.id === id && line.visibility === 'held'),
    );
    expect(own.lines[0]?.html).toContain('Words that are looked at.');
    expect(kit.linesOf(room.roomId).map((line) => line.id)).not.toContain(id);

    await app.db.updateTable('item').set({ visibility: 'published' }).where('id', '=', id).execute();
    await touch(id);
    await kit.until(() => (kit.linesOf(room.roomId).some((line) => line.id === id) ? true : null));
    expect(kit.linesOf(room.roomId).at(-1)).toMatchObject({ id, visibility: 'published' });
    mara.close();
    kit.close();
  });

  it('leaves only a mark, without words and without a name, when it is removed', async () => {
    const [mara, kit] = await Promise.all([comeIn(app, room.mara, room.roomId), comeIn(app, room.kit, room.roomId)]);
    const id = await said(mara, 'Words that go.');
    await caughtUp(kit, id);

    await app.db.updateTable('item').set({ visibility: 'removed' }).where('id', '=', id).execute();
    await touch(id);
    const { lines } = await kit.next('lines', (frame) =>
      frame.lines.some((line) => line.id === id && line.visibility === 'removed'),
    );

    expect(lines[0]).toMatchObject({ html: '', author: null, replyTo: null, reactions: {} });
    mara.close();
    kit.close();
  });
});

describe('somebody who deletes their account', () => {
  it('is out at once; everybody in the room sees the words go, and their reactions', async () => {
    const finch = await as(app, 'finch');
    await joinAll(app, room.group, [finch]);
    const [client, mara] = await Promise.all([comeIn(app, finch, room.roomId), comeIn(app, room.mara, room.roomId)]);
    const own = await said(client, 'Words of finch.');
    await caughtUp(mara, own);
    const liked = await said(mara, 'Words of mara.');
    const react = 'mutation ($input: LineReactionInput!) { reactToLine(input: $input) { line { id } } }';
    await finch.ask(react, { input: { lineId: liked, kind: 'warmth' } });
    await mara.until(() => (mara.rooms.get(room.roomId)?.lines.get(liked)?.reactions.warmth === 1 ? true : null));

    await finch.ask('mutation ($input: DeleteAccountInput!) { deleteAccount(input: $input) { ok } }', {
      input: { handle: 'finch', posts: 'delete' },
    });

    expect(await client.closed).toBe(CLOSE.signedOut);
    const line = (id: string) => mara.rooms.get(room.roomId)?.lines.get(id);
    await mara.until(() =>
      line(own)?.visibility === 'author_deleted' && line(liked)?.reactions.warmth === undefined ? true : null,
    );
    expect(line(own)).toMatchObject({ html: '', author: null });
    mara.close();
  });
});

describe('people on two sides of a block', () => {
  it('neither see nor answer each other, from the moment of the block on [ME20]', async () => {
    const [mara, kit, jo] = await Promise.all(
      [room.mara, room.kit, room.jo].map((persona) => comeIn(app, persona, room.roomId)),
    );
    if (mara === undefined || kit === undefined || jo === undefined) throw new Error('nobody came');
    const before = await said(mara, 'Before.');
    await caughtUp(kit, before);
    await room.kit.ask('mutation ($handle: String!) { blockMember(handle: $handle) { handle } }', { handle: 'mara' });
    // The sockets learn of it in a moment.
    await expect
      .poll(async () => {
        const probe = await said(mara, 'Probe.');
        await said(kit, 'Heard what came before.');
        return kit.linesOf(room.roomId).some((line) => line.id === probe);
      })
      .toBe(false);

    const byMara = await said(mara, 'Said by mara.');
    const byJo = await jo.say(room.roomId, 'An answer to mara.', { replyTo: byMara });
    const byKit = await said(kit, 'Said by kit.');
    await caughtUp(jo, byKit);
    await caughtUp(kit, byJo.t === 'sent' ? byJo.line : '');

    expect(jo.textsOf(room.roomId)).toEqual(
      expect.arrayContaining(['Said by mara.', 'An answer to mara.', 'Said by kit.']),
    );
    expect(kit.textsOf(room.roomId)).not.toContain('Said by mara.');
    expect(kit.linesOf(room.roomId).find((line) => line.html.includes('An answer'))?.replyTo).toEqual({
      id: byMara,
      handle: null,
      excerpt: '',
    });
    await said(mara, 'And after.');
    expect(mara.textsOf(room.roomId)).not.toContain('Said by kit.');

    const again = await comeIn(app, room.kit, room.roomId);
    await again.join(room.roomId, 0);
    expect(again.textsOf(room.roomId)).not.toContain('Said by mara.');
    expect(JSON.stringify(again.frames)).not.toContain('Said by mara.');
    for (const client of [mara, kit, jo, again]) client.close();
  });
});

/** What every use case does that changes a line. */
async function touch(itemId: string): Promise<void> {
  const { services } = app.server;
  await transaction(services.db, (tx) => touchLine(tx, services, itemId));
}
