import { TRANSCRIPT_KEPT_DAYS, TRANSCRIPT_PAGE, TRANSCRIPT_REVIEW_DAYS } from '@between/rules/transcripts.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startApp, type TestApp } from '../support/app.ts';
import { as, type Persona } from '../support/personas.ts';
import { keepOpen, makeWorkshop, REGISTER } from '../support/workshops.ts';

const READ = `query ($id: UUID!, $after: Int) { workshop(id: $id) { captions { lines { text } } transcript(after: $after) { state canReview next pieces { place speaker text original isLeftOut version } } } }`;
const MOVE = `mutation ($id: UUID!, $move: TranscriptMove!) { moveTranscript(workshopId: $id, move: $move) { workshop { id } } }`;
const EDIT = `mutation ($input: EditTranscriptInput!) { editTranscript(input: $input) { workshop { id } } }`;
const WRITE = `mutation ($id: UUID!, $text: String!, $speaker: CaptionSpeaker!) { writeCaption(workshopId: $id, text: $text, speaker: $speaker) { workshop { id } } }`;
const NAME = `mutation ($id: UUID!, $handle: String) { nameCaptioner(workshopId: $id, handle: $handle) { workshop { id } } }`;
const END = `mutation ($id: UUID!) { endWorkshop(workshopId: $id) { workshop { state } } }`;
const NOTICES = `{ notices { nodes { detail workshop { id } } } }`;
const ASKED = 'I have not slept since March.';
const DAY_MS = 86_400_000;

let app: TestApp;
let lin: Persona;
let mara: Persona;
let jo: Persona;
let id: string;

beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

beforeEach(async () => {
  [lin, mara, jo] = await Promise.all([as(app, 'lin'), as(app, 'mara'), as(app, 'jo')]);
  id = await makeWorkshop(app, { hours: 0.2 });
  for (const person of [mara, jo]) await person.ask(REGISTER, { id });
  await keepOpen(app, id);
  await lin.ask(NAME, { id, handle: 'jo' });
  await lin.ask(WRITE, { id, text: 'Good evening.', speaker: 'host' });
  await lin.ask(WRITE, { id, text: 'Tonight is about sleep.', speaker: 'host' });
  await jo.ask(WRITE, { id, text: ASKED, speaker: 'attendee' });
  await lin.ask(WRITE, { id, text: 'Thank you, Mara.', speaker: 'host' });
});

async function end(): Promise<void> {
  await app.advance(13 * 60);
  await lin.ask(END, { id });
}
const readBy = async (person: Persona, after = 0): Promise<any> =>
  (await person.ask(READ, { id, after })).workshop.transcript;
const move = (person: Persona, to: string): Promise<unknown> => person.ask(MOVE, { id, move: to });
const edit = (place: number, version: number, text: string, isLeftOut = false): Record<string, unknown> => ({
  input: { workshopId: id, place, version, text, isLeftOut },
});
const kept = async (): Promise<string> =>
  JSON.stringify([
    await app.db.selectFrom('caption').select('text').where('workshopId', '=', id).execute(),
    await app.db.selectFrom('transcriptPiece').select(['body', 'original']).where('workshopId', '=', id).execute(),
  ]);

describe('a transcript', () => {
  it('is read, changed and thinned out by host and captioner before anybody else sees it, then published and taken back [TH22]', async () => {
    expect(await lin.refusal(MOVE, { id, move: 'make' })).toBe('FORBIDDEN not_over');
    await end();
    expect(await readBy(lin)).toMatchObject({ state: null, canReview: true, pieces: [] });
    expect(await readBy(mara)).toBeNull();
    expect(await mara.refusal(MOVE, { id, move: 'make' })).toBe('FORBIDDEN staff_only');
    await move(jo, 'make');
    expect(await lin.refusal(MOVE, { id, move: 'make' })).toBe('CONFLICT transcript_changed');
    const draft = await readBy(lin);
    expect(draft.pieces).toMatchObject([
      { place: 1, speaker: 'host', text: 'Good evening. Tonight is about sleep.', isLeftOut: false, version: 1 },
      { place: 2, speaker: 'host', text: 'Thank you, Mara.' },
    ]);
    expect(await mara.refusal(EDIT, edit(1, 1, 'Not mine.'))).toBe('FORBIDDEN staff_only');
    await jo.ask(EDIT, edit(1, 1, 'Good evening. Tonight is about sleep, and clocks.'));
    expect(await lin.refusal(EDIT, edit(1, 1, 'Older.'))).toBe('CONFLICT transcript_changed');
    expect(await lin.refusal(EDIT, edit(1, 2, 'Then kill yourself, nobody will miss you.'))).toBe(
      'INVALID_INPUT unsafe_words',
    );
    await lin.ask(EDIT, edit(2, 1, 'Thank you, Mara.', true));
    expect((await readBy(lin)).pieces).toMatchObject([
      { original: 'Good evening. Tonight is about sleep.', version: 2 },
      { isLeftOut: true },
    ]);
    expect(await readBy(mara)).toBeNull();

    await move(lin, 'publish');
    const shown = await readBy(mara);
    expect(shown).toMatchObject({ state: 'published', canReview: false, next: null });
    expect(shown.pieces).toEqual([
      expect.objectContaining({ text: 'Good evening. Tonight is about sleep, and clocks.', original: null }),
    ]);
    expect(await kept()).not.toMatch(/Mara|about sleep\./u);
    expect(await lin.refusal(EDIT, edit(1, 2, 'Too late.'))).toBe('CONFLICT transcript_changed');
    expect(await readBy(await as(app, 'nell'))).toBeNull();
    const told = async (): Promise<number> =>
      (await mara.ask(NOTICES)).notices.nodes.filter(
        ({ detail, workshop }: any) => detail === 'transcript_there' && workshop?.id === id,
      ).length;
    expect(await told()).toBe(1);

    await move(lin, 'take_back');
    expect(await readBy(mara)).toBeNull();
    await move(lin, 'publish');
    expect(await told()).toBe(1);
    await move(lin, 'discard');
    expect(await readBy(lin)).toBeNull();
    expect(await kept()).toBe('[[],[]]');
  });

  it('holds no word of an attendee at any step, and those are gone an hour after the end [TH22] [ME56]', async () => {
    await end();
    await app.advance(3_600 - 60);
    expect(await kept()).toContain(ASKED);
    await app.advance(20 * 60);
    await expect.poll(kept, { timeout: 20_000 }).not.toContain(ASKED);
    expect(await kept()).toContain('Good evening.');
    // Nobody reads captions of a workshop that is over, but as a transcript.
    expect(JSON.stringify((await mara.ask(READ, { id })).workshop.captions ?? '')).not.toContain('Good evening.');
    await move(lin, 'make');
    expect(await kept()).not.toContain(ASKED);
    await move(lin, 'publish');
    expect(JSON.stringify(await readBy(mara))).not.toContain('March');
  });

  it('is thrown away when nobody publishes it within a week of the end, and kept longer when somebody does [TH22]', async () => {
    await end();
    await move(lin, 'make');
    const kept = () => app.db.selectFrom('transcriptPiece').select('place').where('workshopId', '=', id).execute();
    /** It was over so long ago, and the look that follows has been. */
    const over = async (days: number, hours: number): Promise<void> => {
      const closedAt = new Date(app.clock.now().getTime() - days * DAY_MS - hours * 3_600_000);
      await app.db.updateTable('workshop').set({ closedAt }).where('id', '=', id).execute();
      await app.advance(20 * 60);
    };
    await over(TRANSCRIPT_REVIEW_DAYS, -1);
    expect(await kept()).not.toEqual([]);
    await move(lin, 'publish');
    await over(TRANSCRIPT_KEPT_DAYS, -1);
    expect(await kept()).not.toEqual([]);
    await over(TRANSCRIPT_KEPT_DAYS, 1);
    await expect.poll(kept, { timeout: 20_000 }).toEqual([]);

    await app.db
      .insertInto('transcript')
      .values({ workshopId: id, state: 'draft', changedAt: app.clock.now() })
      .execute();
    await over(TRANSCRIPT_REVIEW_DAYS, 1);
    const drafts = () => app.db.selectFrom('transcript').select('state').where('workshopId', '=', id).execute();
    await expect.poll(drafts, { timeout: 20_000 }).toEqual([]);
  });

  it('is read page by page [TH22]', async () => {
    await end();
    const pieces = Array.from({ length: TRANSCRIPT_PAGE + 1 }, (_, place) => `Piece ${place + 1}.`);
    await move(lin, 'make');
    await app.db.deleteFrom('transcriptPiece').where('workshopId', '=', id).execute();
    await app.db
      .insertInto('transcriptPiece')
      .values(
        pieces.map((body, index) => ({ workshopId: id, place: index + 1, speaker: 'host', original: body, body })),
      )
      .execute();
    const first = await readBy(lin);
    expect(first).toMatchObject({ next: TRANSCRIPT_PAGE });
    const second = await readBy(lin, first.next);
    expect(second.next).toBeNull();
    expect([...first.pieces, ...second.pieces].map(({ text }: any) => text)).toEqual(pieces);
  });
});
