import { UNGUARDED_CLOSES_MINUTES, UNGUARDED_SECONDS } from '@between/rules/rooms.ts';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startApp, type TestApp } from '../support/app.ts';
import { mediaEnvironment, stageOf } from '../support/media.ts';
import { signIn, type Persona } from '../support/personas.ts';
import { connect } from '../support/rooms.ts';
import { flows, dries, openStage, type StageWorld } from '../support/stage-world.ts';

const PAUSE = `mutation ($id: UUID!) { pauseRoom(roomId: $id) { room { isPaused } } }`;
const RESUME = `mutation ($id: UUID!) { resumeRoom(roomId: $id) { room { isPaused } } }`;
const GIVE_BACK = `mutation ($id: UUID!) { giveSeatBack(workshopId: $id) { workshop { id } } }`;
const END = `mutation ($id: UUID!) { endWorkshop(workshopId: $id) { workshop { id } } }`;
const HERE = `mutation ($id: UUID!) { confirmRoomPresence(roomId: $id) { room { state } } }`;
const SAY = `mutation ($input: SayLineInput!) { sayLine(input: $input) { __typename } }`;
const POLL = { timeout: 20_000, interval: 20 };

let app: TestApp;
let lin: Persona;
let sam: Persona;
let mara: Persona;
let jo: Persona;
let id: string;
let roomId: string;
let stage: StageWorld;

beforeAll(async () => {
  app = await startApp({ env: { ...(await mediaEnvironment()), MEDIA_WORKERS: '2' } });
});
afterAll(async () => {
  await app?.close();
});

beforeEach(async () => {
  stage = await openStage(app);
  ({ lin, sam, mara, jo, id, roomId } = stage);
});
afterEach(() => {
  for (const client of stage.clients) client.close();
});

async function stateOf(): Promise<string> {
  const { state } = await app.db.selectFrom('room').select('state').where('id', '=', roomId).executeTakeFirstOrThrow();
  return state;
}

describe('what is sent and watched', () => {
  it('stands still in a pause and goes on after it, on the same line [TH23]', async () => {
    const host = await stage.publish(lin);
    const viewer = await stage.watch(mara, 'lin');
    await flows(host, viewer);
    await sam.ask(PAUSE, { id: roomId });
    await dries(host, viewer);
    await sam.ask(RESUME, { id: roomId });
    await flows(host, viewer);
  });

  it('ends for whoever gives the seat back or signs out, at once', async () => {
    const host = await stage.publish(lin);
    const viewer = await stage.watch(mara, 'lin');
    await flows(host, viewer);
    await mara.ask(GIVE_BACK, { id });
    await dries(host, viewer);

    const fresh = await signIn(app, jo.email);
    const other: Persona = { ...jo, ...fresh };
    const second = await stage.watch(other, 'lin');
    await flows(host, second);
    await other.ask('mutation { signOut { __typename } }');
    await dries(host, second);
  });

  it('stands still a minute after its safety moderator fell silent, goes on when they are back, and closes after five [TH05]', async () => {
    const say = (): Promise<unknown> =>
      mara.ask(SAY, { input: { roomId, clientId: app.server.services.ids.uuid(), body: 'Is anybody there?' } });
    const host = await stage.publish(lin);
    const viewer = await stage.watch(mara, 'lin');
    await flows(host, viewer);
    await app.advance(UNGUARDED_SECONDS - 5);
    await say();
    await flows(host, viewer);

    await app.advance(10);
    await expect(say()).rejects.toThrow('safety_moderator_away');
    await dries(host, viewer);
    expect(viewer.client.isOpen).toBe(true);
    // Neither the host's own presence nor their part stands in for it.
    await lin.ask(HERE, { id: roomId });
    await expect(say()).rejects.toThrow('safety_moderator_away');
    expect((await stageOf(lin, id)).viewerCan.speakRefusal).toBe('safety_moderator_away');

    await sam.ask(HERE, { id: roomId });
    await say();
    await flows(host, viewer);

    await app.advance(UNGUARDED_CLOSES_MINUTES * 60 - 30);
    expect(await stateOf()).not.toBe('closed');
    await app.advance(60);
    await expect.poll(stateOf, POLL).toBe('closed');
    await dries(host, viewer);
  });

  it('ends with its workshop, once people have said goodbye', async () => {
    const host = await stage.publish(lin);
    const viewer = await stage.watch(mara, 'lin');
    await flows(host, viewer);
    await app.advance(900);
    await sam.ask(HERE, { id: roomId });
    await lin.ask(END, { id });
    await app.advance(300);
    await dries(host, viewer);
  });

  it('comes back after the media process died; pages are told at once which connections went, and its place says so meanwhile', async () => {
    const host = await stage.publish(lin);
    const viewer = await stage.watch(mara, 'lin');
    await flows(host, viewer);
    const page = await connect(app, mara);
    page.tell({ t: 'watch', topic: `workshop:${id}` });
    await page.next('watched');
    for (const pid of app.server.mediaPids()) process.kill(pid, 'SIGKILL');
    for (const { location } of [host, viewer]) {
      const session = location.split('/').at(-1) ?? '';
      const told = await page.next(
        'notice',
        ({ kind, data }) => kind === 'media.lost' && session.startsWith(`${data['process']}`),
      );
      expect(told.data['process']).not.toBe('');
    }
    page.close();
    await expect.poll(async () => (await stageOf(mara, id)).streams[0]?.isHere, POLL).toBe(false);
    const again = await stage.publish(lin);
    await flows(again, await stage.watch(mara, 'lin'));
  });
});
