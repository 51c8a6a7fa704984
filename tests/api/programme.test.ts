import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApp, type TestApp } from '../support/app.ts';
import { joinAll, makeGroup } from '../support/groups.ts';
import { as, guest, type Persona } from '../support/personas.ts';
import { makeWorkshop, REGISTER } from '../support/workshops.ts';

const LIST = `query ($filter: WorkshopFilter, $only: ProgrammeFilter, $first: Int, $after: String) {
  workshops(filter: $filter, only: $only, first: $first, after: $after) {
    nodes { title } pageInfo { hasNextPage endCursor } loosened { part count } } programmeGroups { slug } }`;
const NAME = `mutation ($id: UUID!, $handle: String) { nameCaptioner(workshopId: $id, handle: $handle) { workshop { id } } }`;

/** Titles, and when they begin. The clock of this place stands at Wednesday 25 March 2026, noon; Europe’s clocks go forward on Sunday. */
const PROGRAMME = {
  'Evening before': ['2026-03-28T16:30:00Z', { kind: 'webinar' }],
  'Evening after': ['2026-03-29T15:30:00Z', { kind: 'webinar', capacity: 1 }],
  'Late on Sunday': ['2026-03-29T22:30:00Z', { language: 'de' }],
  'Next Tuesday': ['2026-03-31T09:00:00Z', { kind: 'qa_room', language: 'de' }],
  'First of April': ['2026-03-31T22:30:00Z', {}],
  'In the group': ['2026-04-08T09:00:00Z', { language: 'de' }],
} as const;

type Title = keyof typeof PROGRAMME;

let app: TestApp;
let people: Record<'lin' | 'mara' | 'jo' | 'kim', Persona>;
const ids = new Map<string, string>();

beforeAll(async () => {
  app = await startApp();
  const noon = new Date('2026-03-25T12:00:00Z');
  await app.advance((noon.getTime() - app.clock.now().getTime()) / 1000);
  const [lin, mara, jo, kim] = await Promise.all(['lin', 'mara', 'jo', 'kim'].map((handle) => as(app, handle)));
  if (!lin || !mara || !jo || !kim) throw new Error('nobody came');
  people = { lin, mara, jo, kim };
  const group = await makeGroup(app, 'inner', 'invite_only');
  await app.db
    .insertInto('groupInvitation')
    .values([mara, lin].map(({ id }) => ({ groupId: group.id, accountId: id, invitedAt: app.clock.now() })))
    .execute();
  await joinAll(app, group, [mara, lin]);
  for (const [title, [startsAt, over]] of Object.entries(PROGRAMME)) {
    const id = await makeWorkshop(app, { title, ...over, ...(title === 'In the group' && { groupId: group.id }) });
    ids.set(title, id);
    const begins = new Date(startsAt);
    const endsAt = new Date(begins.getTime() + 3_600_000);
    await app.db.updateTable('workshop').set({ startsAt: begins, endsAt }).where('id', '=', id).execute();
  }
  for (const [who, timeZone] of [
    [mara, 'Europe/Berlin'],
    [jo, 'America/New_York'],
    [kim, 'Pacific/Auckland'],
  ] as const)
    await app.db.updateTable('account').set({ timeZone }).where('id', '=', who.id).execute();
}, 60_000);
afterAll(() => app.close());

async function found(
  by: Pick<Persona, 'ask'>,
  only: Record<string, unknown>,
  more: Record<string, unknown> = {},
): Promise<Title[]> {
  const { workshops } = await by.ask(LIST, { filter: 'upcoming', only, first: 50, ...more });
  return workshops.nodes.map(({ title }: { title: Title }) => title);
}

describe('the programme, narrowed', () => {
  it('shows what is of one kind, in one language, for one group, together too [TH04]', async () => {
    const { mara } = people;
    expect(await found(mara, {})).toEqual(Object.keys(PROGRAMME));
    expect(await found(mara, { kind: 'webinar' })).toEqual(['Evening before', 'Evening after']);
    expect(await found(mara, { language: 'de' })).toEqual(['Late on Sunday', 'Next Tuesday', 'In the group']);
    expect(await found(mara, { language: 'de', kind: 'qa_room' })).toEqual(['Next Tuesday']);
    expect(await found(mara, { group: 'inner', language: 'de' })).toEqual(['In the group']);
  });

  it('says nothing of a group to whoever may not know it, in the list, the choices and the counts [MO09]', async () => {
    for (const outside of [people.jo, guest(app)]) {
      const answer = await outside.ask(LIST, { filter: 'upcoming', only: { group: 'inner' } });
      expect(answer).toMatchObject({
        workshops: {
          nodes: [],
          loosened: [
            { part: 'group', count: 5 },
            { part: null, count: 5 },
          ],
        },
        programmeGroups: [],
      });
      expect(await outside.ask(LIST, { filter: 'upcoming', only: { group: 'no-such' } })).toEqual(answer);
    }
    expect((await people.mara.ask(LIST, {})).programmeGroups).toEqual([{ slug: 'inner' }]);
  });

  it('means this week, this month, weekends and evenings on the clocks of whoever reads, over the change of clocks [ME55]', async () => {
    const { mara, jo, kim } = people;
    const of = (when: string) => Promise.all([mara, jo, kim].map((who) => found(who, { when })));
    // Half past midnight in Berlin is Monday; in New York it is still Sunday evening, in Auckland Monday noon.
    expect(await of('week')).toEqual([
      ['Evening before', 'Evening after'],
      ['Evening before', 'Evening after', 'Late on Sunday'],
      ['Evening before'],
    ]);
    expect((await of('month')).map((titles) => titles.length)).toEqual([4, 5, 4]);
    expect(await of('weekends')).toEqual([
      ['Evening before', 'Evening after'],
      ['Evening before', 'Evening after', 'Late on Sunday'],
      ['Evening before'],
    ]);
    // 17:30 in Berlin on both days: 16:30 UTC before the change, 15:30 UTC after it.
    expect(await found(mara, { when: 'evenings' })).toEqual(['Evening before', 'Evening after']);
    expect(await found(jo, { when: 'evenings' })).toEqual(['Late on Sunday', 'First of April']);
    // Whoever is not signed in has told no zone.
    expect(await found(guest(app), { when: 'evenings' })).toEqual(['Late on Sunday', 'First of April']);
  });

  it('leaves out what has no free seat, and what nobody was named to write captions for [TH06] [TH22]', async () => {
    const { lin, mara, jo } = people;
    const seats = async () => found(mara, { kind: 'webinar', hasFreeSeats: true });
    expect(await seats()).toEqual(['Evening before', 'Evening after']);
    await jo.ask(REGISTER, { id: ids.get('Evening after') });
    expect(await seats()).toEqual(['Evening before']);
    expect(await found(mara, { hasCaptions: true })).toEqual([]);
    await lin.ask(NAME, { id: ids.get('Next Tuesday'), handle: 'mara' });
    expect(await found(mara, { hasCaptions: true })).toEqual(['Next Tuesday']);
    await lin.ask(NAME, { id: ids.get('Next Tuesday'), handle: null });
    expect(await found(mara, { hasCaptions: true })).toEqual([]);
    expect(await found(mara, { hasFreeSeats: false, hasCaptions: false })).toHaveLength(6);
  });

  it('is narrowed within one’s own workshops, and within those that are over, whose time and seats are not asked', async () => {
    const { jo, lin } = people;
    expect(await found(jo, { kind: 'webinar' }, { filter: 'mine' })).toEqual(['Evening after']);
    expect(await found(jo, { kind: 'qa_room' }, { filter: 'mine' })).toEqual([]);
    await lin.ask('mutation ($id: UUID!) { cancelWorkshop(workshopId: $id) { workshop { id } } }', {
      id: ids.get('First of April'),
    });
    const past = (only: Record<string, unknown>) => found(jo, only, { filter: 'past' });
    expect(await past({ when: 'week', hasFreeSeats: true })).toEqual(['First of April']);
    expect(await past({ kind: 'qa_room' })).toEqual([]);
  });

  it('is read page by page with its filter', async () => {
    const only = { language: 'de' };
    const first = await people.mara.ask(LIST, { filter: 'upcoming', only, first: 2 });
    const after = first.workshops.pageInfo.endCursor;
    const second = await people.mara.ask(LIST, { filter: 'upcoming', only, first: 2, after });
    expect(
      [first, second].flatMap(({ workshops }) => workshops.nodes.map(({ title }: { title: Title }) => title)),
    ).toEqual(['Late on Sunday', 'Next Tuesday', 'In the group']);
    expect(second.workshops.pageInfo.hasNextPage).toBe(false);
  });

  it('that holds nothing says what to loosen and how many there would be; one that holds something says nothing', async () => {
    const { mara } = people;
    const only = { kind: 'webinar', language: 'de', when: 'month' };
    expect((await mara.ask(LIST, { filter: 'upcoming', only })).workshops.loosened).toEqual([
      { part: 'kind', count: 2 },
      { part: 'language', count: 2 },
      { part: 'when', count: 0 },
      { part: null, count: 5 },
    ]);
    expect((await mara.ask(LIST, { filter: 'upcoming', only: { kind: 'webinar' } })).workshops.loosened).toEqual([]);
    expect(await mara.refusal(LIST, { only: { kind: 'party' } })).toContain('INVALID_INPUT');
  });
});
