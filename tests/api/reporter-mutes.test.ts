import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  CASE,
  caseIdOf,
  decide,
  MY_REPORTS,
  openDesk,
  report,
  reportedWords,
  startThread,
} from '../support/moderation.ts';

const MUTE =
  'mutation ($input: MuteReporterInput!) { muteReporter(input: $input) { case { reports { mutedUntil } } } }';
const MUTES = '{ reporterMutes { id caseId reason by since until setAside } }';
const END = 'mutation ($id: UUID!) { endReporterMute(id: $id) { mutes { id } } }';
const WHY = 'The tenth report this week about words that break no rule.';

let desk: Awaited<ReturnType<typeof openDesk>>;
/** A case of jo's report, from which jo is muted. */
let begun: Awaited<ReturnType<typeof reportedWords>>;

beforeAll(async () => {
  desk = await openDesk();
  begun = await reportedWords(desk);
});
afterAll(() => desk.app.close());

const reportOf = async (caseId: string): Promise<string> =>
  (await desk.sam.ask(CASE, { id: caseId })).case.reports[0].id;
const mute = async (days = 7): Promise<unknown> =>
  desk.rhea.ask(MUTE, { input: { reportId: await reportOf(begun.caseId), days, reason: WHY } });
const casesOf = async (itemId: string): Promise<number> =>
  (await desk.app.db.selectFrom('case').select('id').where('itemId', '=', itemId).execute()).length;
const newest = async (by = desk.jo): Promise<any> => (await by.ask(MY_REPORTS)).myReports.nodes[0];
const untold = ({ id: _id, excerpt: _excerpt, ...rest }: any): unknown => rest;

describe('muting a reporter', { timeout: 60_000 }, () => {
  it('is for those who decide alone, with a reason and an end, and names nobody [MO15]', async () => {
    const input = { reportId: await reportOf(begun.caseId), days: 7, reason: WHY };
    expect(await desk.tam.refusal(MUTE, { input })).toBe('FORBIDDEN staff_only');
    expect(await desk.mods.refusal(MUTE, { input })).toBe('NOT_FOUND');
    expect(await desk.mara.refusal(MUTE, { input })).toBe('FORBIDDEN staff_only');
    expect(await desk.sam.refusal(MUTE, { input: { ...input, days: 31 } })).toBe('INVALID_INPUT out_of_range');
    expect(await desk.sam.refusal(MUTE, { input: { ...input, reason: ' ' } })).toBe('INVALID_INPUT empty');

    const { muteReporter } = await desk.sam.ask(MUTE, { input });
    expect(muteReporter.case.reports[0].mutedUntil).not.toBeNull();
    expect(await desk.sam.refusal(MUTE, { input })).toBe('CONFLICT already_muted');
    const row = await desk.app.db
      .selectFrom('audit')
      .selectAll()
      .where('action', '=', 'reporter.mute')
      .executeTakeFirstOrThrow();
    expect(row).toMatchObject({ actorId: desk.sam.id, caseId: begun.caseId, reason: WHY });
    expect(JSON.stringify(row)).not.toContain(desk.jo.id);
    expect(await desk.sam.refusal(MUTES)).toBe('FORBIDDEN staff_only');
    const { reporterMutes } = await desk.rhea.ask(MUTES);
    expect(reporterMutes).toMatchObject([{ caseId: begun.caseId, reason: WHY, by: 'sam', setAside: 0 }]);
    expect(JSON.stringify(reporterMutes)).not.toMatch(/\bjo\b/);
  });

  it('stores what they send, shows it as received, and opens no case [MO15] [OP15] [ME26]', async () => {
    const { itemId } = await startThread(desk.mara, desk.group, { body: 'The ferry was late again today.' });
    const other = await startThread(desk.mara, desk.group, { body: 'The other ferry was late, too.' });
    const seen = await report(desk.jo, itemId, 'unkind', 'Not nice.');
    const free = await report(desk.kit, other.itemId, 'unkind', 'Not nice.');
    expect(untold(seen)).toEqual(untold(free));
    expect(await newest()).toMatchObject({
      id: seen.id,
      state: 'received',
      excerpt: 'The ferry was late again today.',
    });
    expect([await casesOf(itemId), await casesOf(other.itemId)]).toEqual([0, 1]);
    const notices = `{ notices { nodes { kind } } }`;
    expect((await desk.jo.ask(notices)).notices.nodes[0].kind).toBe('report_received');
    // Said once more it is the same report, as for everybody.
    expect((await report(desk.jo, itemId, 'unkind', 'Really.')).id).toBe(seen.id);
    expect(await casesOf(itemId)).toBe(0);
  });

  it('adds no weight to the case of others, and answers the muted like them [MO15] [ME26]', async () => {
    const { itemId } = await startThread(desk.mara, desk.group, { body: 'You people never listen.' });
    const first = await report(desk.jo, itemId, 'unkind');
    await report(desk.kit, itemId, 'something_else');
    const caseId = await caseIdOf(desk.app, itemId);
    const before = (await desk.sam.ask(CASE, { id: caseId })).case;
    await report(desk.jo, itemId, 'sexual');
    const after = (await desk.sam.ask(CASE, { id: caseId })).case;
    expect(after).toMatchObject({ version: before.version, lane: 'normal', reportCount: 1, dueAt: before.dueAt });
    expect(after.reports.map((each: any) => each.reason)).toEqual(['something_else']);

    await desk.app.advance(60);
    await decide(desk.sam, caseId, { action: 'add_note', rules: ['TRIG'], contentTopics: ['suicide'] });
    expect(await newest()).toMatchObject({ state: 'being_read' });
    await desk.app.advance(31);
    const own = (await desk.jo.ask(MY_REPORTS)).myReports.nodes;
    expect(own.slice(0, 2)).toMatchObject([
      { reason: 'sexual', state: 'answered', outcome: 'acted', publicNote: 'Thank you for telling us.' },
      { id: first.id, state: 'answered', outcome: 'acted' },
    ]);
    // The same about the same words is answered at once, as for everybody; the case stays closed.
    expect(await report(desk.jo, itemId, 'something_else')).toMatchObject({ state: 'answered', outcome: 'acted' });
    expect((await desk.sam.ask(CASE, { id: caseId })).case).toMatchObject({ status: 'closed', reportCount: 1 });
  });

  it.each([
    ['worry about a person', 'worried_about_person', 'A quiet day at the harbour.', ''],
    ['worry about oneself', 'worried_about_self', 'Another quiet day at the harbour.', ''],
    ['unsafe detail', 'unsafe_detail', 'Some words that no rule of the engine knows.', ''],
    ['words that read as danger', 'unkind', 'I want to kill myself, I cannot go on any more.', ''],
    [
      'a note that reads as danger',
      'unkind',
      'Nothing new at the lighthouse.',
      'She told me she wants to kill herself.',
    ],
  ])('lets through %s [R27] [R14] [MO15]', async (_what, reason, body, note) => {
    const { itemId } = await startThread(desk.mara, desk.group, { body });
    await report(desk.jo, itemId, reason, note);
    const found = (await desk.sam.ask(CASE, { id: await caseIdOf(desk.app, itemId) })).case;
    expect(found.reports.map((each: any) => each.reason)).toEqual([reason]);
    await desk.app.advance(10 * 60);
  });

  it('lets through whatever joins a case of the crisis lane [R27]', async () => {
    const { itemId } = await startThread(desk.mara, desk.group, { body: 'I shall be away from the pier for a while.' });
    await report(desk.kit, itemId, 'worried_about_person');
    await report(desk.jo, itemId, 'unkind');
    const { reports, lane } = (await desk.sam.ask(CASE, { id: await caseIdOf(desk.app, itemId) })).case;
    expect([lane, reports.length]).toEqual(['crisis', 2]);
  });

  it('is never for a worry, nor by whoever reported [MO15] [R27]', async () => {
    const { itemId } = await startThread(desk.mara, desk.group, { body: 'The tide table is wrong again.' });
    await report(desk.kit, itemId, 'worried_about_person');
    const input = { reportId: await reportOf(await caseIdOf(desk.app, itemId)), days: 7, reason: WHY };
    expect(await desk.sam.refusal(MUTE, { input })).toBe('CONFLICT worry_always_arrives');
    const own = await startThread(desk.mara, desk.group, { body: 'The tide table is right again.' });
    await report(desk.sam, own.itemId, 'unkind');
    const mine = { reportId: (await newest(desk.sam)).id, days: 7, reason: WHY };
    expect(await desk.sam.refusal(MUTE, { input: mine })).toBe('FORBIDDEN not_on_this_case');
  });

  it('ends on its time, and the same said again then weighs [MO15]', async () => {
    const { itemId } = await startThread(desk.mara, desk.group, { body: 'Chips again, says the cook.' });
    const first = await report(desk.jo, itemId, 'unkind');
    // Nobody of the team stays signed in for days: the end comes within the hour instead.
    const endsAt = new Date(desk.app.clock.now().getTime() + 60 * 60 * 1000);
    await desk.app.db.updateTable('reporterMute').set({ endsAt }).execute();
    await desk.app.advance(60 * 60);
    expect((await desk.rhea.ask(MUTES)).reporterMutes).toEqual([]);
    const again = await report(desk.jo, itemId, 'unkind', 'Still there.');
    expect(again.id).toBe(first.id);
    const found = (await desk.sam.ask(CASE, { id: await caseIdOf(desk.app, itemId) })).case;
    expect(found).toMatchObject({ reportCount: 1, reports: [{ reason: 'unkind', note: 'Still there.' }] });
  });

  it('is ended by a lead, and what was set aside comes to its cases [MO15]', async () => {
    await mute(30);
    const { itemId } = await startThread(desk.mara, desk.group, { body: 'No chips today, says the cook.' });
    await report(desk.jo, itemId, 'unkind', 'This one is real.');
    const [held] = (await desk.rhea.ask(MUTES)).reporterMutes;
    expect(held.setAside).toBe(1);
    expect(await desk.sam.refusal(END, { id: held.id })).toBe('FORBIDDEN staff_only');
    expect((await desk.rhea.ask(END, { id: held.id })).endReporterMute.mutes).toEqual([]);
    const found = (await desk.sam.ask(CASE, { id: await caseIdOf(desk.app, itemId) })).case;
    expect(found).toMatchObject({ reportCount: 1, reports: [{ note: 'This one is real.' }] });
    expect(await desk.rhea.refusal(END, { id: held.id })).toBe('NOT_FOUND');
    const audit = desk.app.db.selectFrom('audit').select('actorId').where('action', '=', 'reporter.unmute');
    expect(await audit.executeTakeFirstOrThrow()).toEqual({ actorId: desk.rhea.id });
  });
});
