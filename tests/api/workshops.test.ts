import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApp, type TestApp } from '../support/app.ts';
import { joinAll, makeGroup, type TestGroup } from '../support/groups.ts';
import { as, guest, type Persona } from '../support/personas.ts';
import { checkTherapist, details, draft, makeWorkshop, STATEMENT } from '../support/workshops.ts';

const PUBLISH = `mutation ($id: UUID!, $version: Int!) { publishWorkshop(workshopId: $id, version: $version) { workshop { state phase } } }`;
const ANSWER =
  'mutation ($id: UUID!, $accept: Boolean!) { answerCoHosting(workshopId: $id, accept: $accept) { workshop { id } } }';
const PEOPLE =
  'query ($id: UUID!) { workshop(id: $id) { viewerPart coHosts { handle } askedCoHosts viewerCan { manage chooseCoHosts } } }';
const EDIT = `mutation ($input: EditWorkshopInput!) { editWorkshop(input: $input) { workshop { version capacity } } }`;
const CANCEL = `mutation ($id: UUID!) { cancelWorkshop(workshopId: $id) { workshop { state } } }`;
const ONE = `query ($id: UUID!) { workshop(id: $id) { id title phase safetyModerator host { handle credential { body place } } viewerCan { publishRefusal manage register registerRefusal } } }`;
const LIST = `query ($filter: WorkshopFilter, $first: Int, $after: String) { workshops(filter: $filter, first: $first, after: $after) { nodes { id title } pageInfo { hasNextPage endCursor } } }`;
const STATE = `mutation ($input: StateCredentialInput!) { stateCredential(input: $input) { credential { id state } } }`;
const CHECK = `mutation ($input: CheckCredentialInput!) { checkCredential(input: $input) { credential { state } } }`;

let app: TestApp;
let group: TestGroup;
let [lin, alex, sam, mara, jo]: Persona[] = [];
const as_ = (persona: Persona | undefined): Persona => {
  if (persona === undefined) throw new Error('nobody');
  return persona;
};

beforeAll(async () => {
  app = await startApp();
  [lin, alex, sam, mara, jo] = await Promise.all(['lin', 'alex', 'sam', 'mara', 'jo'].map((handle) => as(app, handle)));
  group = await makeGroup(app, 'inner', 'invite_only');
  await app.db
    .insertInto('groupInvitation')
    .values([as_(mara), as_(lin)].map(({ id }) => ({ groupId: group.id, accountId: id, invitedAt: app.clock.now() })))
    .execute();
  await joinAll(app, group, [as_(mara), as_(lin)]);
});
afterAll(() => app.close());

describe('a therapist', () => {
  it('writes a draft that is nobody else’s to see, and cannot publish it before being looked up [TH01] [TH04]', async () => {
    const { id, version } = await draft(as_(lin), details(app));
    expect((await as_(lin).ask(ONE, { id })).workshop.viewerCan).toMatchObject({
      manage: true,
      publishRefusal: 'credential_missing',
    });
    expect(await as_(lin).refusal(PUBLISH, { id, version })).toBe('FORBIDDEN credential_missing');
    for (const other of [as_(mara), as_(alex), as_(jo)]) expect(await other.refusal(ONE, { id })).toBe('NOT_FOUND');
    expect(await guest(app).refusal(ONE, { id })).toBe('UNAUTHENTICATED sign_in');
    expect(JSON.stringify(await as_(mara).ask(LIST, { filter: 'upcoming' }))).not.toContain(id);
  });

  it('is looked up by an operator, never by themselves, and then has a badge without the number [TH01]', async () => {
    const { stateCredential } = await as_(lin).ask(STATE, { input: STATEMENT });
    const input = { credentialId: stateCredential.credential.id, isRight: true };
    expect(stateCredential.credential.state).toBe('waiting');
    expect(await as_(lin).refusal(CHECK, { input })).toBe('FORBIDDEN staff_only');
    expect(await as_(mara).refusal(STATE, { input: STATEMENT })).toBe('FORBIDDEN staff_only');
    expect((await as_(alex).ask('{ credentialsToCheck { handle number state } }')).credentialsToCheck).toEqual([
      { handle: 'lin', number: STATEMENT.number, state: 'waiting' },
    ]);
    expect((await as_(alex).ask(CHECK, { input })).checkCredential.credential.state).toBe('right');
    expect(await as_(alex).refusal(CHECK, { input })).toBe('CONFLICT already_in_state');
    const id = await makeWorkshop(app);
    const { workshop } = await as_(mara).ask(ONE, { id });
    expect(workshop.host).toEqual({ handle: 'lin', credential: { body: STATEMENT.body, place: STATEMENT.place } });
    expect(JSON.stringify(workshop)).not.toContain(STATEMENT.number);
  });

  it('publishes only with a safety moderator of the desk who is neither host nor co-host [TH05]', async () => {
    const alone = await draft(as_(lin), details(app, { safetyModerator: null }));
    expect(await as_(lin).refusal(PUBLISH, alone)).toBe('FORBIDDEN safety_moderator_missing');
    const refused = (safetyModerator: string) =>
      as_(lin).refusal('mutation ($input: WorkshopInput!) { draftWorkshop(input: $input) { workshop { id } } }', {
        input: details(app, { safetyModerator }),
      });
    expect(await refused('mara')).toBe('INVALID_INPUT not_on_the_desk');
    expect(await refused('lin')).toBe('INVALID_INPUT not_on_the_desk');
    await as(app, 'tam');
    expect(await refused('tam')).toBe('INVALID_INPUT not_on_the_desk');
  });

  it('cannot publish with a moderator who has left the desk since [TH05]', async () => {
    await as(app, 'gone', { roles: [{ role: 'moderator' }] });
    const one = await draft(as_(lin), details(app, { safetyModerator: 'gone' }));
    const gone = await as(app, 'gone');
    await app.db
      .updateTable('roleGrant')
      .set({ revokedAt: app.clock.now() })
      .where('accountId', '=', gone.id)
      .execute();
    expect(await as_(lin).refusal(PUBLISH, one)).toBe('FORBIDDEN safety_moderator_missing');
  });

  it('loses the badge, and with it publishing, when the registration lapses [TH01]', async () => {
    const other = await as(app, 'orla', { roles: [{ role: 'therapist' }] });
    await checkTherapist(other, as_(alex));
    const one = await draft(other, details(app));
    await app.db
      .updateTable('credential')
      .set({ expiresOn: new Date('2020-01-01') })
      .where('accountId', '=', other.id)
      .execute();
    expect(await other.refusal(PUBLISH, one)).toBe('FORBIDDEN credential_missing');
  });
});

describe('the programme', () => {
  it('shows guests what is announced for all members, and nothing of a group [TH04]', async () => {
    const open = await makeWorkshop(app, { title: 'Open to everybody here' });
    const inner = await makeWorkshop(app, { title: 'For the inner group', groupId: group.id });
    const seen = async (persona: Pick<Persona, 'ask'>): Promise<string> =>
      JSON.stringify(await persona.ask(LIST, { filter: 'upcoming', first: 50 }));
    for (const outside of [guest(app), as_(jo)]) {
      expect(await seen(outside)).toContain(open);
      expect(await seen(outside)).not.toContain(inner);
    }
    expect(await seen(as_(mara))).toContain(inner);
    expect(await as_(jo).refusal(ONE, { id: inner })).toBe('NOT_FOUND');
    expect((await as_(mara).ask(ONE, { id: inner })).workshop.viewerCan.register).toBe(true);
    expect((await guest(app).ask(ONE, { id: open })).workshop.viewerCan.registerRefusal).toBe('sign_in');
  });

  it('is read page by page, past ones apart', async () => {
    const later = await makeWorkshop(app, { title: 'Further ahead', hours: 400 });
    const first = await as_(mara).ask(LIST, { filter: 'upcoming', first: 1 });
    expect(first.workshops.pageInfo.hasNextPage).toBe(true);
    const rest = await as_(mara).ask(LIST, {
      filter: 'upcoming',
      first: 50,
      after: first.workshops.pageInfo.endCursor,
    });
    const ids = [...first.workshops.nodes, ...rest.workshops.nodes].map(({ id }: { id: string }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.at(-1)).toBe(later);
    await as_(lin).ask(CANCEL, { id: later });
    expect(JSON.stringify(await as_(mara).ask(LIST, { filter: 'past' }))).toContain(later);
    expect(JSON.stringify(await as_(mara).ask(LIST, { filter: 'upcoming', first: 50 }))).not.toContain(later);
  });
});

describe('a published workshop', () => {
  it('keeps its audience, its seats and its safety moderator when it is edited [TH05] [TH06]', async () => {
    const id = await makeWorkshop(app);
    const edit = (over: Record<string, unknown>, version = 2) => ({
      input: { workshopId: id, version, details: details(app, over) },
    });
    expect(await as_(lin).refusal(EDIT, edit({ groupId: group.id }))).toBe('INVALID_INPUT group_is_fixed');
    expect(await as_(lin).refusal(EDIT, edit({ safetyModerator: null }))).toBe(
      'INVALID_INPUT safety_moderator_missing',
    );
    expect(await as_(lin).refusal(EDIT, edit({}, 1))).toBe('CONFLICT workshop_changed');
    expect(await as_(mara).refusal(EDIT, edit({}))).toBe('FORBIDDEN staff_only');
    expect(await as_(sam).refusal(EDIT, edit({}))).toBe('FORBIDDEN staff_only');
    expect((await as_(lin).ask(EDIT, edit({ capacity: 12 }))).editWorkshop.workshop).toEqual({
      version: 3,
      capacity: 12,
    });
  });

  it('is a webinar, a workshop or a Q&A room, for its host to say [TH04]', async () => {
    const plain = await makeWorkshop(app);
    const questions = await makeWorkshop(app, { kind: 'qa_room' });
    const KIND = 'query ($id: UUID!) { workshop(id: $id) { kind } }';
    expect((await as_(mara).ask(KIND, { id: plain })).workshop.kind).toBe('workshop');
    expect((await as_(mara).ask(KIND, { id: questions })).workshop.kind).toBe('qa_room');
  });

  it('asks its safety moderator and several co-hosts, who hold a part once they said yes [TH04] [TH05]', async () => {
    const [nell, orla, pia] = await Promise.all(
      ['nell', 'orla', 'pia'].map((handle) => as(app, handle, { roles: [{ role: 'therapist' }] })),
    );
    if (!nell || !orla || !pia) throw new Error('nobody came');
    const id = await makeWorkshop(app, { coHosts: ['nell', 'orla', 'pia'] });
    const told = async (persona: Persona): Promise<string[]> =>
      (await persona.ask('{ notices(first: 50) { nodes { kind detail } } }')).notices.nodes.map(
        ({ detail }: { detail: string }) => detail,
      );
    expect(await told(nell)).toContain('asked_to_host');
    expect(await told(as_(sam))).toContain('asked_to_moderate');
    const edit = (over: Record<string, unknown>, version = 2) => ({
      input: { workshopId: id, version, details: details(app, over) },
    });
    expect(await nell.refusal(EDIT, edit({}))).toBe('FORBIDDEN staff_only');
    expect(await as_(mara).refusal(ANSWER, { id, accept: true })).toBe('FORBIDDEN not_yours');

    for (const yes of [nell, orla]) await yes.ask(ANSWER, { id, accept: true });
    expect(await nell.refusal(ANSWER, { id, accept: true })).toBe('CONFLICT already_in_state');
    expect(await told(as_(lin))).toContain('co_host_yes');
    await pia.ask(ANSWER, { id, accept: false });
    expect(await told(as_(lin))).toContain('co_host_no');
    const { workshop } = await nell.ask(PEOPLE, { id });
    expect(workshop).toEqual({
      viewerPart: 'co_host',
      coHosts: [{ handle: 'nell' }, { handle: 'orla' }],
      askedCoHosts: [],
      viewerCan: { manage: true, chooseCoHosts: false },
    });
    // A co-host writes with the host, but neither chooses who else does nor becomes its safety moderator.
    await nell.ask(EDIT, edit({ capacity: 12, coHosts: [] }));
    expect((await as_(lin).ask(PEOPLE, { id })).workshop.coHosts).toHaveLength(2);
    const asModerator = edit({ safetyModerator: 'nell' }, 3);
    expect(await as_(lin).refusal(EDIT, asModerator)).toBe('INVALID_INPUT not_on_the_desk');

    await orla.ask(ANSWER, { id, accept: false });
    expect(await orla.refusal(EDIT, edit({}, 3))).toBe('FORBIDDEN staff_only');
    await as_(lin).ask(EDIT, edit({ coHosts: [] }, 3));
    expect((await nell.ask(PEOPLE, { id })).workshop.viewerPart).toBeNull();
  });

  it('shows a draft to those who were asked, and to nobody else; names only therapists [TH04]', async () => {
    await as(app, 'nell', { roles: [{ role: 'therapist' }] });
    const nell = await as(app, 'nell', { roles: [{ role: 'therapist' }] });
    const { id } = await draft(as_(lin), details(app, { coHosts: ['nell'] }));
    const ASKED = 'query ($id: UUID!) { workshop(id: $id) { isViewerAsked viewerPart } }';
    expect((await nell.ask(ASKED, { id })).workshop).toEqual({ isViewerAsked: true, viewerPart: null });
    expect(await as_(mara).refusal(ASKED, { id })).toBe('NOT_FOUND');
    const DRAFT = 'mutation ($input: WorkshopInput!) { draftWorkshop(input: $input) { workshop { id } } }';
    for (const coHosts of [['mara'], ['lin'], ['nobody']])
      expect(await as_(lin).refusal(DRAFT, { input: details(app, { coHosts }) })).toBe('INVALID_INPUT not_a_therapist');
  });

  it('ends its host’s part with the role [TH01]', async () => {
    const brief = await as(app, 'brief', { roles: [{ role: 'therapist' }] });
    await checkTherapist(brief, as_(alex));
    const { id } = await draft(brief, details(app));
    await app.db
      .updateTable('roleGrant')
      .set({ revokedAt: app.clock.now() })
      .where('accountId', '=', brief.id)
      .execute();
    expect(await brief.refusal(ONE, { id })).toBe('NOT_FOUND');
  });
});
