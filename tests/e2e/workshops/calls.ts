import { expect, it } from 'vitest';
import { PHONE } from '../../support/browser.ts';
import { goOnDuty } from '../../support/safety.ts';
import { goToDoors, keepOpen, makeWorkshop, openRoom, REGISTER, roomIdOf } from '../../support/workshops.ts';
import type { Persona } from '../../support/personas.ts';
import { axe } from './axe.ts';
import type { OpenRoom } from './chat.ts';

const CALLS = `query ($id: UUID!) { workshop(id: $id) { calls { id } } }`;
const ANSWER = `mutation ($callId: UUID!, $talk: Boolean!) { answerRoomCall(callId: $callId, talk: $talk) { crisisCaseId } }`;
const LEAVE = `mutation ($id: UUID!) { endRoomPresence(roomId: $id) { room { state } } }`;

type World = Pick<OpenRoom, 'app' | 'pageOf'> & { people: OpenRoom['people'] & { sam: Persona } };

/** Calls for a person before and beside the room, proved in the world of the test that calls it. */
export function provesCalls(world: () => World): void {
  it('tells whoever called at the door that somebody has seen it, on the page as it stands [TH07] [ME54]', async () => {
    const { app, people, pageOf } = world();
    const { id, sam } = await evening(world());
    await keepOpen(app, id, sam);
    await app.db.updateTable('registration').set({ hasPassedDoor: false }).where('workshopId', '=', id).execute();
    const guest = await pageOf(people.mara, { viewport: PHONE });
    await guest.goto(`${app.origin}/workshops/${id}/room`);
    await guest.getByRole('button', { name: 'Not really' }).click();
    await guest.getByRole('button', { name: 'I need a moderator' }).click();
    await guest.getByText('sam is being told').waitFor();
    await guest.evaluate(() => Reflect.set(window, 'isSamePage', true));
    const [call] = (await sam.ask(CALLS, { id })).workshop.calls;
    await sam.ask(ANSWER, { callId: call.id, talk: false });
    await guest.getByText('sam has seen it.').waitFor();
    expect(await guest.evaluate(() => Reflect.get(window, 'isSamePage'))).toBe(true);
    // What stood open before is open now.
    expect(await guest.getByRole('button', { name: 'Come in anyway' }).isVisible()).toBe(true);
    await guest.context().close();
  });

  it('does not say that somebody is told who is not there, and tells of an answer on the page of who left [ME54] [R29]', async () => {
    const { app, people, pageOf } = world();
    const { id, sam } = await evening(world());
    await openRoom(app, id, sam);
    await goOnDuty(sam);
    await sam.ask(LEAVE, { id: await roomIdOf(app, id) });
    const guest = await pageOf(people.mara);
    await guest.goto(`${app.origin}/workshops/${id}/room`);
    await guest.locator('details.call summary').click();
    await guest.getByRole('button', { name: 'I need a moderator' }).click();
    await guest.getByText('The people on call are being told: sam is not there right now.').waitFor();
    expect(await guest.locator('main').innerText()).not.toContain('sam is being told');
    await guest.getByRole('button', { name: 'I’m leaving, and I’m not OK' }).click();
    await guest.getByText('The people on call are being told; sam, the safety moderator, is not there').waitFor();
    for (const { id: callId } of (await sam.ask(CALLS, { id })).workshop.calls)
      await sam.ask(ANSWER, { callId, talk: false });
    await guest.getByText('sam has seen it. Whoever writes to you comes up here').waitFor();
    await guest.context().close();
  });

  it('shows whoever may be in no room why, and the way to people, without script too [ME54] [R22]', async () => {
    const { app, people, pageOf } = world();
    const { id, sam } = await evening(world());
    await openRoom(app, id, sam);
    await app.db
      .insertInto('restriction')
      .values({
        id: app.server.services.ids.uuid(),
        accountId: people.mara.id,
        kind: 'room_excluded',
        validFrom: app.clock.now(),
        reason: 'A test.',
      })
      .execute();
    const guest = await pageOf(people.mara, { viewport: PHONE, javaScriptEnabled: false });
    await guest.goto(`${app.origin}/workshops/${id}/room`);
    await guest.getByRole('heading', { name: 'This room is closed to you for now' }).waitFor();
    expect(await guest.locator('main').getByRole('link', { name: 'Get help now' }).count()).toBe(1);
    await guest.locator('details.call summary').click();
    await guest.getByRole('button', { name: 'I need a moderator' }).click();
    await guest.getByText('sam is being told').waitFor();
    expect((await sam.ask(CALLS, { id })).workshop.calls).toHaveLength(1);
    await guest.context().close();
    const looked = await pageOf(people.mara, { viewport: PHONE });
    await looked.goto(`${app.origin}/workshops/${id}/room`);
    expect(await axe(looked)).toEqual([]);
    await looked.context().close();
    await app.db.deleteFrom('restriction').where('accountId', '=', people.mara.id).execute();
  });
}

/** A workshop whose doors may open now, in which mara has a seat. */
async function evening({ app, people }: World): Promise<{ id: string; sam: Persona }> {
  const id = await makeWorkshop(app, { title: 'An evening with a door', hours: 1 });
  await people.mara.ask(REGISTER, { id });
  await goToDoors(app, id);
  return { id, sam: people.sam };
}
