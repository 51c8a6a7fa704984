import { randomUUID } from 'node:crypto';
import { RAID_SIGN_UPS_PER_HOUR } from '@between/rules/raid.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDesk, startThread } from '../support/moderation.ts';
import { JOIN, joinForm, openSite, outcome } from '../support/newcomers.ts';
import { as, type Persona } from '../support/personas.ts';
import { bePresent, roomOf } from '../support/rooms.ts';

let desk: Awaited<ReturnType<typeof openDesk>>;
let alex: Persona;
beforeAll(async () => {
  desk = await openDesk();
  alex = await as(desk.app, 'alex', { roles: [{ role: 'operator' }] });
  await openSite(desk.app);
  // Everybody who is there by now is known here.
  await desk.app.db
    .updateTable('account')
    .set({ createdAt: new Date(desk.app.clock.now().getTime() - 48 * 3_600_000) })
    .execute();
});
afterAll(async () => {
  await desk.app.close();
});

const REPLY = `mutation ($input: ReplyInput!) { replyToThread(input: $input) { post { id } } }`;
const START = 'mutation ($hours: Int!) { startRaidGuard(hours: $hours) { raid { guard { until } } } }';
const END = 'mutation { endRaidGuard { raid { guard { until } } } }';

async function makeNew(who: Persona): Promise<void> {
  await desk.app.db.updateTable('account').set({ createdAt: desk.app.clock.now() }).where('id', '=', who.id).execute();
}

const say = async (who: Persona, threadId: string, body: string): Promise<string> => {
  const { errors } = await who.graphql(REPLY, { input: { threadId, clientId: randomUUID(), body } });
  return String(errors[0]?.extensions?.['reason'] ?? 'yes');
};

const SAY = `mutation ($input: SayLineInput!) { sayLine(input: $input) { __typename } }`;
const LINK = 'Look at https://example.test/now';
const CALLS = '@mara @jo @sam come here';

describe('the raid guard', () => {
  it('lets new accounts post no links and call few people, for its hours only; words that ask for help pass [OP26] [R27]', async () => {
    const { app, kit, jo } = desk;
    await makeNew(kit);
    const { threadId } = await startThread(desk.mara, desk.group);
    expect(await say(kit, threadId, LINK)).toBe('yes');

    await alex.ask(START, { hours: 2 });
    expect(await say(kit, threadId, LINK)).toBe('newcomer_links');
    expect(await say(kit, threadId, CALLS)).toBe('newcomer_mentions');
    expect(await say(kit, threadId, 'Good evening, all of you.')).toBe('yes');
    expect(await say(kit, threadId, `I want to kill myself tonight. ${LINK}`)).toBe('yes');
    expect(await say(jo, threadId, LINK)).toBe('yes');

    await app.advance(2 * 3_600 + 5);
    expect(await say(kit, threadId, LINK)).toBe('yes');
  });

  it('cannot be passed by changing words afterwards, and is ended early by hand [OP26]', async () => {
    const { kit } = desk;
    await makeNew(kit);
    const { threadId } = await startThread(desk.mara, desk.group);
    const { replyToThread } = await kit.ask(REPLY, { input: { threadId, clientId: randomUUID(), body: 'Hello.' } });
    const edit = () =>
      kit.graphql(`mutation ($input: EditPostInput!) { editPost(input: $input) { __typename } }`, {
        input: { postId: replyToThread.post.id, version: 1, body: LINK },
      });
    await alex.ask(START, { hours: 1 });
    expect((await edit()).errors[0]?.extensions?.['reason']).toBe('newcomer_links');
    expect((await alex.ask(END)).endRaidGuard.raid.guard).toBeNull();
    expect((await edit()).errors).toEqual([]);
  });

  it('lets new accounts say no lines in live rooms but those that ask for people [OP26] [R27]', async () => {
    const { app, kit, jo, sam, group } = desk;
    await makeNew(kit);
    const roomId = await roomOf(app, group.id);
    await bePresent(app, roomId, sam.id, 'moderator');
    const line = async (who: Persona, body: string): Promise<string> => {
      const { errors } = await who.graphql(SAY, { input: { roomId, clientId: randomUUID(), body } });
      return String(errors[0]?.extensions?.['reason'] ?? 'yes');
    };
    await alex.ask(START, { hours: 1 });
    expect(await line(kit, 'Good evening.')).toBe('newcomer_lines');
    expect(await line(kit, 'I want to kill myself tonight.')).toBe('yes');
    expect(await line(jo, 'Good evening.')).toBe('yes');
    await alex.ask(END);
    expect(await line(kit, 'Good evening.')).toBe('yes');
  });

  it('lets few strangers in an hour make an account [OP26]', async () => {
    const letters = (n: number): string => String.fromCharCode(97 + n, 97 + n);
    await alex.ask(START, { hours: 1 });
    const join = (n: number) =>
      desk.app.graphql(JOIN, joinForm({ email: `wave${n}@mail.example`, handle: `tern_${letters(n)}` }));
    for (let n = 0; n < RAID_SIGN_UPS_PER_HOUR; n += 1) expect(outcome(await join(n))).toBe('JoinStarted');
    const { errors } = await join(RAID_SIGN_UPS_PER_HOUR);
    expect(errors[0]?.extensions).toMatchObject({ code: 'RATE_LIMITED', reason: 'many_arrive' });
    expect((await alex.ask('{ raid { signUpsLastHour } }')).raid.signUpsLastHour).toBe(RAID_SIGN_UPS_PER_HOUR);
    await alex.ask(END);
    expect(outcome(await join(RAID_SIGN_UPS_PER_HOUR))).toBe('JoinStarted');
  });
});
