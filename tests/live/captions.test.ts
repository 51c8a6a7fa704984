import { LIMITS } from '@between/rules/content.ts';
import { UNGUARDED_SECONDS } from '@between/rules/rooms.ts';
import { TRANSCRIPT_REVIEW_DAYS } from '@between/rules/transcripts.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApp, type TestApp } from '../support/app.ts';
import { as, type Persona } from '../support/personas.ts';
import { comeIn } from '../support/rooms.ts';
import { keepOpen, makeWorkshop, REGISTER } from '../support/workshops.ts';

const CAPTIONS = `query ($id: UUID!) { workshop(id: $id) { captions { head lines { seq changed text speaker isAutomatic } canWrite isCaptioner canName captioner terms } } }`;
const NAME = `mutation ($id: UUID!, $handle: String) { nameCaptioner(workshopId: $id, handle: $handle) { workshop { id } } }`;
const WRITE = `mutation ($id: UUID!, $text: String!) { writeCaption(workshopId: $id, text: $text) { workshop { id } } }`;
const SPOKEN = `mutation ($id: UUID!, $text: String!, $speaker: CaptionSpeaker!, $isAutomatic: Boolean!) { writeCaption(workshopId: $id, text: $text, speaker: $speaker, isAutomatic: $isAutomatic) { workshop { id } } }`;
const TERMS = `mutation ($id: UUID!, $terms: String!) { keepCaptionTerms(workshopId: $id, terms: $terms) { workshop { id } } }`;
const CORRECT = `mutation ($id: UUID!, $seq: Int!, $text: String!) { correctCaption(workshopId: $id, seq: $seq, text: $text) { workshop { id } } }`;
const PAUSE = `mutation ($id: UUID!) { pauseRoom(roomId: $id) { room { isPaused } } }`;
const RESUME = `mutation ($id: UUID!) { resumeRoom(roomId: $id) { room { isPaused } } }`;

let app: TestApp;
let lin: Persona;
let mara: Persona;
let jo: Persona;
let id: string;
let roomId: string;

beforeAll(async () => {
  app = await startApp();
  [lin, mara, jo] = await Promise.all([as(app, 'lin'), as(app, 'mara'), as(app, 'jo')]);
  id = await makeWorkshop(app, { hours: 0.2 });
  for (const person of [mara, jo]) await person.ask(REGISTER, { id });
  roomId = await keepOpen(app, id);
});
afterAll(() => app.close());

const readBy = async (person: Persona): Promise<any> => (await person.ask(CAPTIONS, { id })).workshop.captions;

describe('captions', () => {
  it('reach everybody inside as they are written, in order and corrected in place; late ones read them with the page [TH22]', async () => {
    const watcher = await comeIn(app, mara, roomId);
    await lin.ask(WRITE, { id, text: 'Good evning, all.' });
    const first = await watcher.next('captions');
    expect(first).toMatchObject({
      room: roomId,
      lines: [{ seq: 1, changed: 1, text: 'Good evning, all.', speaker: 'host', isAutomatic: false }],
    });
    await lin.ask(CORRECT, { id, seq: 1, text: 'Good evening, all.' });
    const second = await watcher.next('captions', ({ lines }) => lines.some(({ changed }) => changed === 2));
    expect(second.lines).toMatchObject([{ seq: 1, changed: 2, text: 'Good evening, all.' }]);
    for (const text of ['Tonight is about sleep.', 'And about clocks.']) await lin.ask(WRITE, { id, text });
    await watcher.next('captions', ({ lines }) => lines.some(({ seq }) => seq === 3));
    const numbers = watcher.frames.flatMap((frame) =>
      frame.t === 'captions' ? frame.lines.map(({ changed }) => changed) : [],
    );
    expect(numbers).toEqual([1, 2, 3, 4]);
    watcher.close();

    const late = await readBy(jo);
    expect(late).toMatchObject({ head: 4, canWrite: false, isCaptioner: false, canName: false, captioner: null });
    expect(late.lines.map(({ text }: { text: string }) => text)).toEqual([
      'Good evening, all.',
      'Tonight is about sleep.',
      'And about clocks.',
    ]);
    const nell = await as(app, 'nell');
    expect(await readBy(nell)).toBeNull();
  });

  it('are written by those who run it and whoever they name, who still needs a seat; nobody else learns who [TH22] [ME56]', async () => {
    expect(await jo.refusal(WRITE, { id, text: 'May I?' })).toBe('FORBIDDEN staff_only');
    expect(await jo.refusal(NAME, { id, handle: 'jo' })).toBe('FORBIDDEN staff_only');
    expect(await lin.refusal(NAME, { id, handle: 'nobody-of-that-name' })).toBe('INVALID_INPUT no_such_member');
    const nell = await as(app, 'nell');
    await lin.ask(NAME, { id, handle: 'nell' });
    expect(await nell.refusal(WRITE, { id, text: 'From outside.' })).toBe('NOT_FOUND');
    await lin.ask(NAME, { id, handle: 'jo' });
    expect(await readBy(jo)).toMatchObject({ canWrite: true, isCaptioner: true, captioner: null });
    expect(await readBy(lin)).toMatchObject({ captioner: 'jo' });
    expect(JSON.stringify(await readBy(mara))).not.toContain('"jo"');
    await jo.ask(WRITE, { id, text: 'Written by somebody else.' });
    await lin.ask(NAME, { id, handle: null });
    expect(await jo.refusal(WRITE, { id, text: 'And now?' })).toBe('FORBIDDEN staff_only');
  });

  it('say which part speaks and which a device wrote until somebody corrects it; a device of the host alone [TH22]', async () => {
    await lin.ask(NAME, { id, handle: 'jo' });
    await jo.ask(SPOKEN, { id, text: 'May I ask?', speaker: 'attendee', isAutomatic: false });
    expect(await jo.refusal(SPOKEN, { id, text: 'Overheard.', speaker: 'host', isAutomatic: true })).toBe(
      'FORBIDDEN staff_only',
    );
    await lin.ask(SPOKEN, { id, text: 'Off cause.', speaker: 'host', isAutomatic: true });
    const last = async (): Promise<any[]> => (await readBy(mara)).lines.slice(-2);
    const [asked, heard] = await last();
    expect(asked).toMatchObject({ speaker: 'attendee', isAutomatic: false });
    expect(heard).toMatchObject({ speaker: 'host', isAutomatic: true });
    await jo.ask(CORRECT, { id, seq: heard.seq, text: 'Of course.' });
    expect((await last())[1]).toMatchObject({ seq: heard.seq, text: 'Of course.', isAutomatic: false });
    await lin.ask(NAME, { id, handle: null });
  });

  it('come with names and terms of the host, for those who write them alone [TH22]', async () => {
    await lin.ask(NAME, { id, handle: 'jo' });
    const terms = 'Dr Okafor\nns = nervous system';
    expect(await jo.refusal(TERMS, { id, terms })).toBe('FORBIDDEN staff_only');
    expect(await lin.refusal(TERMS, { id, terms: 'x'.repeat(LIMITS.captionTerms.max + 1) })).toBe(
      'INVALID_INPUT too_long',
    );
    await lin.ask(TERMS, { id, terms });
    expect((await readBy(lin)).terms).toBe(terms);
    expect((await readBy(jo)).terms).toBe(terms);
    expect((await readBy(mara)).terms).toBeNull();
    await lin.ask(TERMS, { id, terms: '' });
    await lin.ask(NAME, { id, handle: null });
  });

  it('stand still in a pause, for those who run it too, and without the safety moderator [TH22] [TH23] [TH05]', async () => {
    await lin.ask(PAUSE, { id: roomId });
    expect(await lin.refusal(WRITE, { id, text: 'In the pause.' })).toBe('FORBIDDEN room_paused');
    expect(await lin.refusal(CORRECT, { id, seq: 1, text: 'In the pause.' })).toBe('FORBIDDEN room_paused');
    await lin.ask(RESUME, { id: roomId });
    // They went, and the last that was heard of them is long ago.
    const lastHeartbeatAt = new Date(app.clock.now().getTime() - 2 * UNGUARDED_SECONDS * 1_000);
    const gone = { endedAt: app.clock.now(), lastHeartbeatAt };
    await app.db.updateTable('roomPresence').set(gone).where('roomId', '=', roomId).execute();
    expect(await lin.refusal(WRITE, { id, text: 'Alone.' })).toBe('FORBIDDEN safety_moderator_away');
    await keepOpen(app, id);
    await lin.ask(WRITE, { id, text: 'Together again.' });
  });

  it('take no words that could hurt [TH22]', async () => {
    const dangerous = { id, text: 'Then kill yourself, nobody will miss you.' };
    expect(await lin.refusal(WRITE, dangerous)).toBe('INVALID_INPUT unsafe_words');
  });

  it('are gone an hour after one that was called off, and a week after the end of any other [TH22]', async () => {
    const kept = () => app.db.selectFrom('caption').select('seq').where('workshopId', '=', id).execute();
    const close = (state: 'ended' | 'cancelled', hours: number) =>
      app.db
        .updateTable('workshop')
        .set({ state, closedAt: new Date(app.clock.now().getTime() - hours * 3_600_000) })
        .where('id', '=', id)
        .execute();
    await close('ended', TRANSCRIPT_REVIEW_DAYS * 24 - 1);
    await app.advance(20 * 60);
    expect(await kept()).not.toEqual([]);
    await app.advance(50 * 60);
    await expect.poll(kept, { timeout: 20_000 }).toEqual([]);

    const written = { workshopId: id, seq: 99, changed: 99, text: 'Hello.', writtenAt: app.clock.now() };
    await app.db.insertInto('caption').values(written).execute();
    await close('cancelled', 2);
    await app.advance(20 * 60);
    await expect.poll(kept, { timeout: 20_000 }).toEqual([]);
  });
});
