import { RELEASE_REVIEW_HOURS } from '@between/rules/safety.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { TestApp } from '../support/app.ts';
import { DEBRIEF, HAND_OVER, have, lookAt, SETTLE, TALK, write } from '../support/crisis.ts';
import { joinAll } from '../support/groups.ts';
import { caseIdOf, openDesk, report, startThread } from '../support/moderation.ts';
import { as, type Persona, signIn } from '../support/personas.ts';

const REPORT_MESSAGE = `mutation ($input: ReportMessageInput!) { reportTalkMessage(input: $input) { talk { isEnded } } }`;
const ASK = `mutation ($input: AskReleaseInput!) { askRelease(input: $input) { release { id } } }`;
const RELEASE = `mutation ($input: ReleaseInput!) { release(input: $input) { release { id } } }`;

const sheet = { identify: 'One.', classify: 'Two.', assess: 'Three.', respond: 'Four.', escalate: 'Five.' };

let app: TestApp;
let sam: Persona;
let rhea: Persona;
let author: Persona;
let person: Persona;
let id: string;

/** Somebody worries about themselves beside words of somebody else; both are leads here. */
beforeAll(async () => {
  const desk = await openDesk();
  ({ app, sam, rhea } = desk);
  const lead = { roles: [{ role: 'lead' }] } as const;
  [author, person] = await Promise.all([as(app, 'ada', lead), as(app, 'ben', lead), as(app, 'nour')]);
  await joinAll(app, desk.group, [author, person]);
  const { itemId } = await startThread(author, desk.group, { body: 'It is a long night.' });
  await report(person, itemId, 'worried_about_self');
  const caseId = await caseIdOf(app, itemId);
  ({ id } = await app.db.selectFrom('crisisCase').select('id').where('caseId', '=', caseId).executeTakeFirstOrThrow());
  await app.db.updateTable('crisisCase').set({ level: 'imminent' }).where('id', '=', id).execute();
  await have(sam, id);
  await write(sam, id, 'I am here with you.');
});
afterAll(() => app.close());
beforeEach(async () => {
  await app.db.deleteFrom('notice').execute();
});

/** Handles of those who got a notice of this kind. */
async function told(causeId: string, detail: string): Promise<string[]> {
  const rows = await app.db
    .selectFrom('notice as n')
    .innerJoin('account as a', 'a.id', 'n.accountId')
    .select('a.handle')
    .where('n.causeId', '=', causeId)
    .where('n.detail', '=', detail)
    .orderBy('a.handle')
    .execute();
  return rows.map(({ handle }) => handle);
}

describe('what the desk is told of a crisis', () => {
  it('never names the person or who wrote the words as a colleague to hand over to [R24] [MO30]', async () => {
    const { colleagues } = await lookAt(sam, id);
    expect(colleagues).toEqual(['nour', 'rhea']);
    for (const toPerson of ['ada', 'ben'])
      expect(await sam.refusal(HAND_OVER, { input: { crisisCaseId: id, ...sheet, toPerson } })).toBe(
        'INVALID_INPUT not_a_colleague',
      );
    await sam.ask(HAND_OVER, { input: { crisisCaseId: id, ...sheet, toRole: 'lead' } });
    expect(await told(id, 'hand_over')).toEqual(['rhea']);
  });

  it('finds a colleague of a large team by name [MO30]', async () => {
    const names = Array.from({ length: 22 }, (_, place) => `aide${String(place).padStart(2, '0')}`);
    await Promise.all(names.map((name) => as(app, name, { roles: [{ role: 'moderator' }] })));
    await sam.ask(HAND_OVER, { input: { crisisCaseId: id, ...sheet, toPerson: 'rhea' } });
    expect(await told(id, 'hand_over')).toEqual(['rhea']);
  });

  it('goes to nobody whose role has not begun or whose account is shut [R24]', async () => {
    const [early, away] = await Promise.all(
      ['early', 'away'].map((name) => as(app, name, { roles: [{ role: 'lead' }] })),
    );
    const tomorrow = new Date(app.clock.now().getTime() + 86_400_000);
    await app.db
      .updateTable('roleGrant')
      .set({ validFrom: tomorrow })
      .where('accountId', '=', early?.id ?? '')
      .execute();
    await app.db
      .updateTable('account')
      .set({ lifeState: 'suspended' })
      .where('id', '=', away?.id ?? '')
      .execute();
    await sam.ask(HAND_OVER, { input: { crisisCaseId: id, ...sheet, toRole: 'lead' } });
    expect(await told(id, 'hand_over')).toEqual(['rhea']);
  });

  it('that something in a talk is not right reaches leads, not the person or who wrote the words [R24]', async () => {
    const { talk } = await person.ask(TALK, { id });
    await person.ask(REPORT_MESSAGE, { input: { messageId: talk.messages[0].id, note: 'That felt cold.' } });
    expect(await told(id, 'talk_reported')).toEqual(['rhea']);
  });

  it('of a release reaches neither them nor, for the look of somebody else, the two who did it [R17] [R24]', async () => {
    const { askRelease } = await sam.ask(ASK, { input: { crisisCaseId: id, reason: 'No answer any more.' } });
    const disclosureId = askRelease.release.id;
    const second = await told(disclosureId, 'release_second');
    expect(second).toEqual(expect.arrayContaining(['nour', 'rhea']));
    expect(second).not.toEqual(expect.arrayContaining(['ada']));
    expect(second).not.toEqual(expect.arrayContaining(['ben']));

    const proved = { ...rhea, ...(await signIn(app, rhea.email)) };
    await proved.ask(RELEASE, { input: { disclosureId, untoldReason: 'He reads her phone.' } });
    expect(await told(disclosureId, 'release_review')).toEqual(['nour']);
    await app.db.deleteFrom('notice').execute();
    await app.advance(RELEASE_REVIEW_HOURS * 3600 + 1);
    // The account that began to be a lead meanwhile is one of those who look.
    expect(await told(disclosureId, 'release_review')).toEqual(['early', 'nour']);
  });

  it('of somebody who wants to talk it over reaches leads, not the person or who wrote the words [R20] [R24]', async () => {
    const back = { ...sam, ...(await signIn(app, sam.email)) };
    const { version } = await lookAt(back, id);
    const outcome = { outcome: 'settled', note: 'Her sister is with her.' };
    await back.ask(SETTLE, { input: { crisisCaseId: id, version, ...outcome } });
    await back.ask(DEBRIEF, { input: { crisisCaseId: id, answer: 'yes' } });
    expect(await told(id, 'debrief')).toEqual(['early', 'rhea']);
  });
});
