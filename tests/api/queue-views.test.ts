import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { QUEUE_VIEWS_MOST } from '@between/rules/queue.ts';
import type { TestApp } from '../support/app.ts';
import { joinAll, type TestGroup } from '../support/groups.ts';
import { caseIdOf, claim, openDesk, report, startThread } from '../support/moderation.ts';
import { as, type Persona } from '../support/personas.ts';

const CASES = `query ($filter: QueueFilter, $first: Int, $after: String) {
  cases(filter: $filter, first: $first, after: $after) { open nodes { id lane isShortOfCover } pageInfo { hasNextPage endCursor } } }`;
const CARDS = 'query ($ids: [UUID!]!, $filter: QueueFilter!) { caseCards(ids: $ids) { id fits(filter: $filter) } }';
const VIEWS = '{ queueViews { id name standing lane rule group isShared isRemovable open } }';
const SAVE = `mutation ($input: SaveQueueViewInput!) { saveQueueView(input: $input) ${VIEWS} }`;
const REMOVE = 'mutation ($id: UUID!) { removeQueueView(id: $id) { queueViews { id name } } }';

let app: TestApp;
let group: TestGroup;
let other: TestGroup;
let mara: Persona;
let jo: Persona;
let kit: Persona;
let sam: Persona;
let rhea: Persona;
let mods: Persona;
/** Cases by what they are about. */
const ids: Record<string, string> = {};

async function reported(
  name: string,
  words: { body: string; in?: TestGroup; reason?: string; topics?: readonly ('loss' | 'money')[] },
): Promise<void> {
  const { itemId } = await startThread(mara, words.in ?? group, {
    body: words.body,
    contentTopics: [...(words.topics ?? [])],
  });
  await report(jo, itemId, words.reason ?? 'unkind');
  ids[name] = await caseIdOf(app, itemId);
}

beforeAll(async () => {
  ({ app, group, other, mara, jo, kit, sam, rhea, mods } = await openDesk());
  await joinAll(app, other, [mara, jo, kit]);
  await reported('old', { body: 'This is the oldest and you know it.' });
  await app.advance(2 * 60 * 60);
  await reported('german', { body: 'Ich bin immer noch wach und es ist nicht leichter.' });
  await reported('selling', { body: 'You have to buy this from me.', reason: 'wants_money' });
  await reported('elsewhere', { body: 'They have not answered and it was late.', in: other });
  await reported('grief', { body: 'It was the day that she died.', topics: ['loss'] });
  await reported('danger', { body: 'I am not sure about tonight.', reason: 'worried_about_person' });
});
afterAll(() => app.close());

const names = (nodes: readonly { id: string }[]): string[] =>
  nodes.map(({ id }) => Object.keys(ids).find((name) => ids[name] === id) ?? '?');

async function shown(filter: Record<string, unknown>, by: Persona = sam): Promise<{ open: number; names: string[] }> {
  const { cases } = await by.ask(CASES, { filter, first: 50 });
  return { open: cases.open, names: names(cases.nodes) };
}

describe('a filter of the queue', () => {
  it('narrows by rule, group, language, age, lane and kind, and never hides the crisis lane [MO47] [MO03]', async () => {
    expect(await shown({ rule: 'SOLIC' })).toEqual({ open: 1, names: ['danger', 'selling'] });
    expect(await shown({ group: other.slug })).toEqual({ open: 1, names: ['danger', 'elsewhere'] });
    expect(await shown({ language: 'de' })).toEqual({ open: 1, names: ['danger', 'german'] });
    expect(await shown({ age: 'hour' })).toEqual({ open: 1, names: ['danger', 'old'] });
    expect((await shown({ lane: 'normal' })).names).toEqual(['danger', 'selling']);
    expect(await shown({ kind: 'line' })).toEqual({ open: 0, names: ['danger'] });
    expect(await shown({ rule: 'HAR', group: group.slug, language: 'en', lane: 'high' })).toEqual({
      open: 2,
      names: ['danger', 'old', 'grief'],
    });
    expect(await shown({ standing: 'crisis' })).toEqual({ open: 1, names: ['danger'] });
  });

  it('pages a narrowed queue without losing or repeating a case', async () => {
    const paged: string[] = [];
    for (let after: string | null = null, isMore = true; isMore;) {
      const { cases }: any = await sam.ask(CASES, { filter: { rule: 'HAR' }, first: 1, after });
      paged.push(...names(cases.nodes));
      ({ endCursor: after, hasNextPage: isMore } = cases.pageInfo);
    }
    expect(paged).toEqual(['danger', 'old', 'german', 'elsewhere', 'grief']);
  });

  it('shows to whoever asks what is theirs, and counts only what they may know', async () => {
    await claim(sam, ids['german'] ?? '');
    expect(await shown({ standing: 'mine' })).toEqual({ open: 1, names: ['danger', 'german'] });
    expect(await shown({ standing: 'mine' }, rhea)).toEqual({ open: 0, names: ['danger'] });
    expect(await shown({ rule: 'HAR' }, mods)).toEqual({ open: 1, names: ['elsewhere'] });
  });

  it('tells for a card that comes in whether it belongs into the view', async () => {
    const asked = [ids['old'], ids['selling'], randomUUID()];
    const { caseCards } = await sam.ask(CARDS, { ids: asked, filter: { rule: 'SOLIC' } });
    expect(caseCards.toSorted((a: any, b: any) => Number(a.fits) - Number(b.fits))).toEqual([
      { id: ids['old'], fits: false },
      { id: ids['selling'], fits: true },
    ]);
  });

  it('refuses codes that name nothing', async () => {
    expect(await sam.refusal(CASES, { filter: { rule: 'PURPLE' } })).toBe('INVALID_INPUT unknown_code');
    expect(await sam.refusal(CASES, { filter: { group: "a' or 1=1" } })).toBe('INVALID_INPUT unknown_code');
  });

  it('marks a case that nobody on duty takes, on its card and in a view, while it stays in the queue [MO17]', async () => {
    const opt = `mutation ($input: SetWellnessInput!) { setWellness(input: $input) { wellness { isBreakDue } } }`;
    const limits = { breakAfterMinutes: 5, stopAfterMinutes: 10 };
    await sam.ask('mutation { startDuty { since } }');
    expect((await shown({ standing: 'short_coverage' })).open).toBe(0);
    await sam.ask(opt, { input: { ...limits, optedOutTopics: ['loss'] } });
    expect(await shown({ standing: 'short_coverage' }, rhea)).toEqual({ open: 1, names: ['danger', 'grief'] });
    const { cases } = await rhea.ask(CASES, { first: 50 });
    expect(names(cases.nodes.filter((card: any) => card.isShortOfCover))).toEqual(['grief']);

    await rhea.ask('mutation { startDuty { since } }');
    expect((await shown({ standing: 'short_coverage' })).open).toBe(0);
    await sam.ask(opt, { input: { ...limits, optedOutTopics: [] } });
  });
});

describe('a view of the queue', () => {
  it('is kept under a name with its count, for its owner alone; a shared one for the whole desk [MO47]', async () => {
    const { saveQueueView } = await sam.ask(SAVE, { input: { name: '  Selling  ', filter: { rule: 'SOLIC' } } });
    expect(saveQueueView.queueViews.at(-1)).toMatchObject({
      name: 'Selling',
      rule: 'SOLIC',
      isShared: false,
      isRemovable: true,
      open: 1,
    });
    await rhea.ask(SAVE, {
      input: { name: 'Unkind here', filter: { rule: 'HAR', group: group.slug }, isShared: true },
    });
    const seen = async (by: Persona): Promise<any[]> =>
      (await by.ask(VIEWS)).queueViews.filter((view: any) => view.name !== null);
    expect((await seen(sam)).map(({ name, open, isRemovable }) => [name, open, isRemovable])).toEqual([
      ['Unkind here', 3, false],
      ['Selling', 1, true],
    ]);
    expect((await seen(mods)).map(({ name, open }) => [name, open])).toEqual([['Unkind here', 0]]);

    await app.advance(60);
    await reported('again', { body: 'You have to buy this, too.', reason: 'wants_money' });
    expect((await seen(sam)).at(-1)).toMatchObject({ name: 'Selling', open: 2 });
  });

  it('stands for everybody without being kept: all, mine, crisis, to read first, in discussion, waiting, watched, short coverage', async () => {
    const { queueViews } = await sam.ask(VIEWS);
    expect(queueViews.filter((view: any) => view.name === null).map((view: any) => view.id)).toEqual([
      'all',
      'mine',
      'crisis',
      'to_read',
      'in_discussion',
      'waiting',
      'watched',
      'short_coverage',
    ]);
    expect(queueViews[0].open).toBe(Object.keys(ids).length);
  });

  it('is shared and taken away by a lead, and by nobody else', async () => {
    const shared = { input: { name: 'All of mine', filter: {}, isShared: true } };
    expect(await sam.refusal(SAVE, shared)).toBe('FORBIDDEN staff_only');
    const own = (await sam.ask(VIEWS)).queueViews.find((view: any) => view.name === 'Selling').id;
    const ofDesk = (await sam.ask(VIEWS)).queueViews.find((view: any) => view.name === 'Unkind here').id;
    expect(await rhea.refusal(REMOVE, { id: own })).toBe('NOT_FOUND');
    expect(await sam.refusal(REMOVE, { id: ofDesk })).toBe('FORBIDDEN staff_only');
    await rhea.ask(REMOVE, { id: ofDesk });
    const { removeQueueView } = await sam.ask(REMOVE, { id: own });
    expect(removeQueueView.queueViews.every((view: any) => view.name === null)).toBe(true);
  });

  it('holds no more than a screen can list, and no name without words', async () => {
    const ada = await as(app, 'ada', { roles: [{ role: 'moderator' }] });
    expect(await ada.refusal(SAVE, { input: { name: '  ', filter: {} } })).toBe('INVALID_INPUT empty');
    for (let at = 0; at < QUEUE_VIEWS_MOST; at += 1) await ada.ask(SAVE, { input: { name: `View ${at}`, filter: {} } });
    expect(await ada.refusal(SAVE, { input: { name: 'One more', filter: {} } })).toBe('INVALID_INPUT too_many');
  });
});
