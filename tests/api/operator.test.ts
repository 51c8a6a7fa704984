import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApp, type TestApp } from '../support/app.ts';
import { joinAll, makeGroup, publishAgreement, type TestGroup } from '../support/groups.ts';
import { as, guest, type Persona } from '../support/personas.ts';

const GO_LIVE = `{ goLive { isGreen openedAt items { kind isDone isNeeded missing } } }`;
const CHANGE = `mutation ($input: ChangeSiteInput!) { changeSite(input: $input) { name minAge version } }`;
const CHECK = `mutation ($id: String!) { checkHelpline(helplineId: $id) { helplineId checkedOn } }`;
const OVERLAY = `query ($country: String!) { helplineOverlay(country: $country) { checks { helplineId checkedOn } services { id name channel value } } }`;
const ADD_SERVICE = `mutation ($input: AddLocalServiceInput!) { addLocalService(input: $input) { id value } }`;
const CREATE_GROUP = `mutation ($input: CreateGroupInput!) { createGroup(input: $input) { group { id slug name agreement { version body } viewerCan { manage } } } }`;
const EDIT_GROUP = `mutation ($input: EditGroupInput!) { editGroup(input: $input) { group { name purpose } } }`;
const CHANGE_AGREEMENT = `mutation ($input: ChangeAgreementInput!) { changeAgreement(input: $input) { group { agreement { version body } } } }`;
const PUBLISH = `mutation ($input: PublishDocumentInput!) { publishDocument(input: $input) { kind version } }`;
const VERSIONS = `query ($kind: DocumentKind!) { documentVersions(kind: $kind) { version body } }`;

const GROUP = {
  name: 'Quiet hours',
  purpose: 'For people who like it slow.',
  agreement: '- We listen before we advise.',
  visibility: 'members',
  emblemShape: 1,
  emblemTint: 3,
};

let app: TestApp;
let alex: Persona;
let mara: Persona;
let sam: Persona;

beforeAll(async () => {
  app = await startApp();
  await app.db
    .insertInto('site')
    .values({
      id: 1,
      name: 'Harbour',
      signUp: 'open',
      minAge: 18,
      country: 'GB',
      timeZone: 'Europe/London',
      setUpAt: app.clock.now(),
    })
    .execute();
  [alex, mara, sam] = await Promise.all([as(app, 'alex'), as(app, 'mara'), as(app, 'sam')]);
});
afterAll(() => app.close());

const line = async (kind: string): Promise<any> =>
  (await alex.ask(GO_LIVE)).goLive.items.find((each: { kind: string }) => each.kind === kind);

describe('settings of the place', () => {
  it('change, are recorded, and refuse to overwrite what somebody else changed meanwhile', async () => {
    const { site } = await guest(app).ask('{ site { version } }');
    expect(
      (await alex.ask(CHANGE, { input: { version: site.version, minAge: 16, expectedReply: 'Within a day.' } }))
        .changeSite,
    ).toMatchObject({ minAge: 16, version: site.version + 1 });
    expect(await alex.refusal(CHANGE, { input: { version: site.version, minAge: 18 } })).toBe('CONFLICT site_changed');
    expect(await alex.refusal(CHANGE, { input: { version: site.version + 1, minAge: 9 } })).toBe(
      'INVALID_INPUT out_of_range',
    );
    const row = await app.db
      .selectFrom('audit')
      .select(['actorId', 'before', 'after'])
      .where('action', '=', 'site.change')
      .executeTakeFirstOrThrow();
    expect(row).toMatchObject({ actorId: alex.id, before: { minAge: 18 }, after: { minAge: 16 } });
  });

  it('ask for a safeguarding person only where people under 18 may join', async () => {
    expect(await line('safeguarding')).toMatchObject({ isDone: false, isNeeded: true });
    const { site } = await guest(app).ask('{ site { version } }');
    await alex.ask(CHANGE, { input: { version: site.version, minAge: 18 } });
    expect(await line('safeguarding')).toBeUndefined();
  });
});

describe('helplines', () => {
  it('carry the day on which somebody rang, for everybody to see [ME34] [OP06]', async () => {
    expect(await alex.refusal(CHECK, { id: 'gb-nobody' })).toBe('NOT_FOUND');
    const day = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(app.clock.now());
    await alex.ask(CHECK, { id: 'gb-samaritans' });
    await alex.ask(CHECK, { id: 'emergency-GB' });
    expect((await guest(app).ask(OVERLAY, { country: 'GB' })).helplineOverlay.checks).toEqual([
      { helplineId: 'emergency-GB', checkedOn: day },
      { helplineId: 'gb-samaritans', checkedOn: day },
    ]);
    expect((await guest(app).ask(OVERLAY, { country: 'IE' })).helplineOverlay.checks).toEqual([]);
    expect((await guest(app).ask('{ overlaidCountries }')).overlaidCountries).toEqual(['GB']);
    expect(await line('helplines')).toMatchObject({ isDone: true });
  });

  it('are asked to be rung again after 90 days, and until then a check can be taken back [OP06]', async () => {
    await app.db
      .updateTable('helplineCheck')
      .set({ checkedOn: new Date(app.clock.now().getTime() - 91 * 86_400_000) })
      .where('helplineId', '=', 'gb-samaritans')
      .execute();
    expect(await line('helplines')).toMatchObject({ isDone: false });
    expect((await alex.ask('{ health { helplinesToRingAgain } }')).health.helplinesToRingAgain).toBe(1);
    expect((await alex.ask('mutation { uncheckHelpline(helplineId: "gb-samaritans") }')).uncheckHelpline).toBe(true);
    await alex.ask(CHECK, { id: 'gb-samaritans' });
  });

  it('take services nearby with a number that can be rung or an https address', async () => {
    const service = {
      country: 'GB',
      name: 'Harbour walk-in',
      channel: 'call',
      value: '(020) 7946-0958',
      hours: 'weekdays 9 to 5',
      whatHappens: 'Somebody sits down with you.',
    };
    expect(await alex.refusal(ADD_SERVICE, { input: { ...service, value: 'ring us' } })).toBe(
      'INVALID_INPUT not_a_number',
    );
    expect(
      await alex.refusal(ADD_SERVICE, { input: { ...service, channel: 'web', value: 'javascript:alert(1)' } }),
    ).toBe('INVALID_INPUT not_an_address');
    const { addLocalService } = await alex.ask(ADD_SERVICE, { input: service });
    expect(addLocalService.value).toBe('02079460958');
    expect((await guest(app).ask(OVERLAY, { country: 'GB' })).helplineOverlay.services).toHaveLength(1);
    await alex.ask('mutation ($id: UUID!) { removeLocalService(id: $id) }', { id: addLocalService.id });
    expect((await guest(app).ask(OVERLAY, { country: 'GB' })).helplineOverlay.services).toEqual([]);
  });
});

describe('texts of the place', () => {
  const body = (words: string): string => `${words} is how we do it here, and why.`;

  it('keep every version readable to everybody [OP17]', async () => {
    await alex.ask(PUBLISH, { input: { kind: 'privacy', body: body('First'), replaces: 0 } });
    await alex.ask(PUBLISH, { input: { kind: 'privacy', body: body('Second'), replaces: 1 } });
    expect(await alex.refusal(PUBLISH, { input: { kind: 'privacy', body: body('Late'), replaces: 1 } })).toBe(
      'CONFLICT document_changed',
    );
    expect((await guest(app).ask(VERSIONS, { kind: 'privacy' })).documentVersions).toEqual([
      { version: 2, body: body('Second') },
      { version: 1, body: body('First') },
    ]);
  });

  it('count their blanks on the go-live list until the last one is filled', async () => {
    for (const kind of ['terms', 'accessibility', 'complaints'])
      await alex.ask(PUBLISH, { input: { kind, body: body(kind), replaces: 0 } });
    await alex.ask(PUBLISH, {
      input: { kind: 'imprint', body: 'Ask [fill in: name] at [fill in: address].', replaces: 0 },
    });
    expect(await line('legal')).toMatchObject({ isDone: false, missing: 2 });
    await alex.ask(PUBLISH, { input: { kind: 'imprint', body: body('Asking'), replaces: 1 } });
    expect(await line('legal')).toMatchObject({ isDone: true });
  });
});

describe('groups', () => {
  it('open with an agreement and an address made from the name', async () => {
    const { createGroup } = await alex.ask(CREATE_GROUP, { input: GROUP });
    expect(createGroup.group).toMatchObject({
      slug: 'quiet-hours',
      agreement: { version: 1 },
      viewerCan: { manage: true },
    });
    expect(await alex.refusal(CREATE_GROUP, { input: GROUP })).toBe('INVALID_INPUT taken');
    expect(await alex.refusal(CREATE_GROUP, { input: { ...GROUP, name: '平静' } })).toMatch(
      /^INVALID_INPUT (too_short|needs_slug)$/,
    );
    expect(await alex.refusal(CREATE_GROUP, { input: { ...GROUP, slug: '../etc' } })).toBe(
      'INVALID_INPUT slug_characters',
    );
    expect(await alex.refusal(CREATE_GROUP, { input: { ...GROUP, slug: 'x1', emblemTint: 9 } })).toBe(
      'INVALID_INPUT out_of_range',
    );
  });

  it('change, and members hear once that the agreement did [ME07] [ME06]', async () => {
    const group: TestGroup = await makeGroup(app, 'tides');
    await joinAll(app, group, [mara, sam]);
    const edit = {
      groupId: group.id,
      name: 'Tides',
      purpose: 'For what comes and goes.',
      visibility: 'members',
      emblemShape: 2,
      emblemTint: 4,
    };
    expect((await alex.ask(EDIT_GROUP, { input: edit })).editGroup.group.name).toBe('Tides');
    expect(await mara.refusal(EDIT_GROUP, { input: edit })).toBe('FORBIDDEN staff_only');

    const body = '- We listen before we advise.\n- We knock first.';
    expect(
      (await alex.ask(CHANGE_AGREEMENT, { input: { groupId: group.id, body, replaces: 1 } })).changeAgreement.group
        .agreement,
    ).toEqual({ version: 2, body });
    expect(await alex.refusal(CHANGE_AGREEMENT, { input: { groupId: group.id, body, replaces: 1 } })).toBe(
      'CONFLICT agreement_changed',
    );
    await app.settle();
    const { notices } = await mara.ask('{ notices { nodes { kind isRead group { slug name } } } }');
    expect(notices.nodes).toEqual([
      { kind: 'agreement_changed', isRead: false, group: { slug: 'tides', name: 'Tides' } },
    ]);
    expect(
      (
        await mara.ask(
          'query { group(slug: "tides") { viewerMembership { acceptedVersion hasCurrentAgreement acceptedAgreement { body } } viewerCan { post } } }',
        )
      ).group,
    ).toMatchObject({
      viewerMembership: { acceptedVersion: 1, hasCurrentAgreement: false },
      viewerCan: { post: false },
    });
  });

  it('that are closed do not show themselves to whoever may not manage them', async () => {
    const hidden = await makeGroup(app, 'hidden-cove', 'invite_only');
    await publishAgreement(app, hidden.id, 2);
    const input = {
      groupId: hidden.id,
      name: 'Seen',
      purpose: 'For whoever guesses an id.',
      visibility: 'members',
      emblemShape: 2,
      emblemTint: 4,
    };
    expect(await mara.refusal(EDIT_GROUP, { input })).toBe('NOT_FOUND');
  });
});

describe('the doors', () => {
  it('stay shut while a needed line is open, and open once', async () => {
    expect(await alex.refusal('mutation { openDoors { isGreen } }')).toBe('CONFLICT not_green');
    const rhea = await as(app, 'rhea');
    for (const person of [alex, sam, rhea]) await addPasskey(person);
    expect(await line('sign_off')).toMatchObject({ isDone: true });
    await app.db.updateTable('site').set({ mailTestedAt: app.clock.now() }).execute();
    const list = (await alex.ask(GO_LIVE)).goLive;
    expect(list.items.filter((each: { isDone: boolean; isNeeded: boolean }) => each.isNeeded && !each.isDone)).toEqual(
      [],
    );
    expect(list.isGreen).toBe(true);
    expect((await guest(app).ask('{ site { isOpen } }')).site.isOpen).toBe(false);
    const { openDoors } = await alex.ask('mutation { openDoors { openedAt } }');
    expect((await alex.ask('mutation { openDoors { openedAt } }')).openDoors).toEqual(openDoors);
    expect((await guest(app).ask('{ site { isOpen } }')).site.isOpen).toBe(true);
  });

  it('need everybody of the team to have a second factor [OP02]', async () => {
    await as(app, 'lin');
    expect(await line('second_factors')).toMatchObject({ isDone: false, missing: 1 });
  });

  async function addPasskey({ id }: Persona): Promise<void> {
    await app.db
      .insertInto('passkey')
      .values({
        id: `key of ${id}`,
        accountId: id,
        name: 'key',
        publicKey: Buffer.from('key'),
        counter: 0,
        createdAt: app.clock.now(),
      })
      .execute();
  }
});
