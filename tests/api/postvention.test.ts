import { POSTVENTION_ROOM_SECONDS } from '@between/rules/postvention.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestApp } from '../support/app.ts';
import { makeGroup, type TestGroup } from '../support/groups.ts';
import { openDesk, reply, startThread } from '../support/moderation.ts';
import { as, PASSWORD, type Persona, signIn } from '../support/personas.ts';

const START = `mutation ($input: StartPostventionInput!) { startPostvention(input: $input) { postvention { id groupSlug note html slowSeconds startedBy endsAt } } }`;
const END = `mutation ($id: UUID!) { endPostvention(id: $id) { ok } }`;
const RUNNING = `{ postventions { id groupSlug } memorials { handle askedBy confirmedBy viewerCanConfirm } }`;
const CARE = `query ($slug: String!) { group(slug: $slug) { careNote { html slowSeconds } } }`;
const ASK = `mutation ($handle: String!) { askMemorial(handle: $handle) { memorial { accountId confirmedAt viewerCanConfirm } } }`;
const CONFIRM = `mutation ($id: UUID!) { confirmMemorial(accountId: $id) { memorial { handle askedBy confirmedBy } } }`;
const UNDO = `mutation ($id: UUID!) { undoMemorial(accountId: $id) { ok } }`;
const PROFILE = `query ($handle: String!) { profile(handle: $handle) { handle isInMemoriam } }`;
const REPLY = `mutation ($input: ReplyInput!) { replyToThread(input: $input) { post { id } showsHelp } }`;
const NOTE = 'Somebody dear to this group has died. We are **here**, and you can write to us at any hour.';

let app: TestApp;
let group: TestGroup;
let mara: Persona;
let jo: Persona;
let sam: Persona;
let rhea: Persona;
let alex: Persona;

beforeAll(async () => {
  ({ app, group, mara, jo, sam, rhea } = await openDesk());
  alex = await as(app, 'alex');
});
afterAll(() => app.close());

const afresh = async (person: Persona): Promise<Persona> => ({ ...person, ...(await signIn(app, person.email)) });

async function begin(over: Record<string, unknown> = {}): Promise<any> {
  rhea = await afresh(rhea);
  const input = { groupId: group.id, note: NOTE, days: 7, slowMinutes: 10, ...over };
  return (await rhea.ask(START, { input })).startPostvention.postvention;
}
const end = async (id: string): Promise<void> => void (await (rhea = await afresh(rhea)).ask(END, { id }));
const careIn = async (slug: string) => (await mara.ask(CARE, { slug })).group.careNote;
const told = async (person: Persona, causeId: string) =>
  app.db
    .selectFrom('notice')
    .select(['kind', 'detail'])
    .where('accountId', '=', person.id)
    .where('causeId', '=', causeId)
    .execute();
const roomSlow = async () =>
  (await app.db.selectFrom('room').select('slowSeconds').where('groupId', '=', group.id).executeTakeFirstOrThrow())
    .slowSeconds;
const replying = (by: Persona, threadId: string, body: string) =>
  by.graphql(REPLY, { input: { threadId, clientId: app.server.services.ids.uuid(), body } });

describe('a time of care', () => {
  it('pins a note, tells members and team once without naming a death, and is on record [OP31]', async () => {
    const { id } = await begin();
    expect(await careIn(group.slug)).toEqual({
      html: expect.stringContaining('<strong>here</strong>'),
      slowSeconds: 600,
    });
    const other = await makeGroup(app, 'far-away');
    expect(await careIn(other.slug)).toBeNull();

    await app.settle();
    expect(await told(mara, id)).toEqual([{ kind: 'care_note', detail: 'postvention' }]);
    expect(await told(sam, id)).toContainEqual({ kind: 'team', detail: 'postvention' });
    const changed = await begin({ note: `${NOTE} Again.`, days: 10 });
    expect(changed.id).toBe(id);
    await app.settle();
    expect(await told(mara, id)).toHaveLength(1);

    await end(id);
    expect(await careIn(group.slug)).toBeNull();
    const acts = await app.db
      .selectFrom('audit')
      .select(['action', 'actorId'])
      .where('action', 'like', 'postvention.%')
      .orderBy('at')
      .orderBy('id')
      .execute();
    expect(acts.map(({ action }) => action)).toEqual(['postvention.start', 'postvention.change', 'postvention.end']);
    expect(acts.every(({ actorId }) => actorId === rhea.id)).toBe(true);
  });

  it('slows posts and rooms, keeps nobody of the team waiting, and gives back how it was [OP31]', async () => {
    const { threadId } = await startThread(jo, group, { title: 'About him' });
    const { id } = await begin();
    expect(await roomSlow()).toBe(POSTVENTION_ROOM_SECONDS);
    await app.advance(601);
    await reply(mara, threadId, 'He made me laugh.');
    await app.advance(500);
    const early = await replying(mara, threadId, 'And he baked.');
    expect(early.errors[0]?.extensions).toMatchObject({
      code: 'RATE_LIMITED',
      reason: 'slow_group',
      retryAfterSeconds: expect.any(Number),
    });
    await app.advance(101);
    await reply(mara, threadId, 'And he baked.');
    await end(id);
    await reply(mara, threadId, 'Bread, mostly.');
    expect(await roomSlow()).toBe(0);
  });

  it('never lets words that ask for help wait [R22] [R27] [OP31]', async () => {
    const { threadId } = await startThread(jo, group, { title: 'Tonight' });
    const { id } = await begin();
    await app.advance(601);
    await reply(mara, threadId, 'I light a candle.');
    const atOnce = await replying(
      mara,
      threadId,
      'I want to die too. I have the pills here and I will take them tonight.',
    );
    expect(atOnce.errors).toEqual([]);
    expect(atOnce.data).toMatchObject({ replyToThread: { showsHelp: true } });
    await end(id);
  });

  it('for the whole place reaches every group and ends on its day by itself [OP31]', async () => {
    await begin({ groupId: null, days: 2, slowMinutes: 0 });
    expect(await careIn(group.slug)).toMatchObject({ slowSeconds: 0 });
    expect(await careIn('far-away')).not.toBeNull();
    await app.advance(2 * 24 * 3_600 - 60);
    mara = await afresh(mara);
    expect(await careIn(group.slug)).not.toBeNull();
    await app.advance(120);
    expect(await careIn(group.slug)).toBeNull();
  });

  it('asks the roster for two people at a time [OP31]', async () => {
    const wanted = async () =>
      (await (rhea = await afresh(rhea)).ask('{ roster { peopleWanted } }')).roster.peopleWanted;
    expect(await wanted()).toBe(1);
    const { id } = await begin();
    expect(await wanted()).toBe(2);
    await end(id);
    expect(await wanted()).toBe(1);
  });

  it('refuses days and pauses out of range [OP31]', async () => {
    rhea = await afresh(rhea);
    const input = { groupId: group.id, note: NOTE, days: 7, slowMinutes: 10 };
    for (const [field, value] of [
      ['days', 0],
      ['days', 91],
      ['slowMinutes', -1],
      ['slowMinutes', 61],
    ] as const)
      expect(await rhea.refusal(START, { input: { ...input, [field]: value } })).toBe('INVALID_INPUT out_of_range');
  });
});

describe('an account kept in memory', () => {
  it('takes two people, signs out, has no roles and gets nothing sent; a mistake ends at once [OP31]', async () => {
    const ada = await as(app, 'ada', { roles: [{ role: 'peer_supporter', groupId: group.id }] });
    [rhea, alex] = await Promise.all([afresh(rhea), afresh(alex)]);
    expect(await sam.refusal(ASK, { handle: 'ada' })).toMatch(/staff_only|sign_in/);
    expect(await rhea.refusal(ASK, { handle: 'nobody-here' })).toBe('INVALID_INPUT no_such_member');
    expect(await rhea.refusal(ASK, { handle: 'rhea' })).toBe('FORBIDDEN self');
    const { askMemorial } = await rhea.ask(ASK, { handle: 'ada' });
    expect(askMemorial.memorial).toMatchObject({ confirmedAt: null, viewerCanConfirm: false });
    expect(await rhea.refusal(ASK, { handle: 'ada' })).toBe('CONFLICT asked_already');
    expect(await rhea.refusal(CONFIRM, { id: ada.id })).toBe('FORBIDDEN needs_second_person');
    expect(await told(alex, ada.id)).toEqual([{ kind: 'team', detail: 'memorial_second' }]);
    expect((await mara.ask(PROFILE, { handle: 'ada' })).profile.isInMemoriam).toBe(false);

    expect((await alex.ask(RUNNING)).memorials).toEqual([
      { handle: 'ada', askedBy: 'rhea', confirmedBy: null, viewerCanConfirm: true },
    ]);
    const { confirmMemorial } = await alex.ask(CONFIRM, { id: ada.id });
    expect(confirmMemorial.memorial).toEqual({ handle: 'ada', askedBy: 'rhea', confirmedBy: 'alex' });
    expect((await mara.ask(PROFILE, { handle: 'ada' })).profile).toEqual({ handle: 'ada', isInMemoriam: true });
    expect(await ada.refusal(PROFILE, { handle: 'mara' })).toBe('UNAUTHENTICATED sign_in');
    const roles = await app.db
      .selectFrom('roleGrant')
      .select('id')
      .where('accountId', '=', ada.id)
      .where('revokedAt', 'is', null)
      .execute();
    expect(roles).toEqual([]);

    const SIGN_IN = `mutation ($input: SignInInput!) { signIn(input: $input) { __typename ... on SignInRefused { isInMemoriam } } }`;
    const wrong = await app.graphql(SIGN_IN, { input: { email: ada.email, password: 'not-the-password-1' } });
    expect(wrong.data).toEqual({ signIn: { __typename: 'SignInRefused', isInMemoriam: false } });
    const right = await app.graphql(SIGN_IN, { input: { email: ada.email, password: PASSWORD } });
    expect(right.data).toEqual({ signIn: { __typename: 'SignInRefused', isInMemoriam: true } });
    expect(right.cookie).toBeNull();
    expect(await told(rhea, ada.id)).toContainEqual({ kind: 'team', detail: 'memorial_sign_in' });

    expect((await rhea.ask(UNDO, { id: ada.id })).undoMemorial.ok).toBe(true);
    const back = await afresh(ada);
    expect((await back.ask(PROFILE, { handle: 'ada' })).profile.isInMemoriam).toBe(false);
    expect(await rhea.refusal(UNDO, { id: ada.id })).toBe('NOT_FOUND');
  });
});
