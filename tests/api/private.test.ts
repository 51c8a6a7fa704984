import { randomUUID } from 'node:crypto';
import { afterHearing, afterSending, afterTyping, type HeldEntry } from '@between/rules/private-sync.ts';
import { JOURNAL } from '@between/rules/private-journal.ts';
import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApp, type TestApp } from '../support/app.ts';
import { as, guest, type Persona } from '../support/personas.ts';

const WRITE = `mutation ($input: WritePrivateEntryInput!) {
  writePrivateEntry(input: $input) { entry { id version body } kept { id body keptFrom } }
}`;
const READ = 'query ($id: UUID!) { privateEntry(id: $id) { id version body } }';
const KEPT = 'query ($id: UUID!) { keptPrivateEntries(id: $id) { id version body } }';
const LIST = `query ($input: PrivateEntriesInput!) {
  privateEntries(input: $input) { nodes { id kind at version body } pageInfo { hasNextPage endCursor } }
}`;
const SEARCH = `query ($input: SearchPrivateEntriesInput!) {
  searchPrivateEntries(input: $input) { nodes { body } lookedBackTo further }
}`;
const REMOVE = 'mutation ($id: UUID!, $version: Int!) { removePrivateEntry(id: $id, version: $version) { ok } }';
const EXPORT = 'mutation { exportMine { json } }';

let app: TestApp;
let mara: Persona;

beforeAll(async () => {
  app = await startApp();
  mara = await as(app, 'mara');
});
afterAll(() => app.close());

const page = (text: string): string => JSON.stringify({ text });
const textOf = ({ body }: { body: string }): string => JSON.parse(body).text;

async function write(by: Persona, text: string, over: Record<string, unknown> = {}) {
  const input = { id: randomUUID(), kind: 'journal', version: 0, body: page(text), ...over };
  return (await by.ask(WRITE, { input })).writePrivateEntry;
}

describe('a private entry', () => {
  it('opens for its owner alone: no other member, no role, no operator [ME42, ME48, OP19]', async () => {
    const { entry } = await write(mara, 'Only I read this.');
    expect(textOf((await mara.ask(READ, { id: entry.id })).privateEntry)).toBe('Only I read this.');
    for (const name of ['jo', 'sam', 'rhea', 'nour', 'alex', 'lin']) {
      const other = await as(app, name);
      expect(await other.refusal(READ, { id: entry.id })).toBe('NOT_FOUND');
      expect((await other.ask(KEPT, { id: entry.id })).keptPrivateEntries).toEqual([]);
      expect((await other.ask(LIST, { input: { kind: 'journal' } })).privateEntries.nodes).toEqual([]);
      const over = { input: { id: entry.id, kind: 'journal', version: 1, body: page('Mine now.') } };
      expect(await other.refusal(WRITE, over)).toBe('NOT_FOUND');
      expect(await other.refusal(REMOVE, { id: entry.id, version: 1 })).toBe('NOT_FOUND');
    }
    expect(await guest(app).refusal(READ, { id: entry.id })).toBe('UNAUTHENTICATED sign_in');
    expect(textOf((await mara.ask(READ, { id: entry.id })).privateEntry)).toBe('Only I read this.');
  });

  it('stays open to somebody who is suspended [ME48]', async () => {
    const { entry } = await write(await as(app, 'bo'), 'Still mine.');
    expect(entry.version).toBe(1);
  });

  it('is sealed where it lies; no column but its kind and its times says anything [OP19]', async () => {
    const { entry } = await write(mara, 'Marmalade lantern over the orchard', {
      body: JSON.stringify({ title: 'Heron', text: 'Marmalade lantern', tags: ['kingfisher'] }),
    });
    const { rows } = await sql<{ row: string }>`
      select to_jsonb(p)::text as row from private_entry p where id = ${entry.id}::uuid`.execute(app.db);
    const [{ row } = { row: '' }] = rows;
    expect(Object.keys(JSON.parse(row)).sort()).toEqual([
      'account_id',
      'at',
      'created_at',
      'deleted_at',
      'id',
      'kept_from',
      'kind',
      'sealed',
      'updated_at',
      'version',
    ]);
    const readable = row + Buffer.from(JSON.parse(row).sealed.slice(2), 'hex').toString('utf8');
    expect(readable).not.toMatch(/marmalade|heron|kingfisher/i);
  });

  it('written over unseen keeps both, also when it is sent again [ME42]', async () => {
    const { entry } = await write(mara, 'First.');
    const phone = await write(mara, 'From the phone.', { id: entry.id, version: 1 });
    expect(phone).toMatchObject({ entry: { version: 2 }, kept: null });
    const desk = await write(mara, 'From the desk.', { id: entry.id, version: 1 });
    expect(desk).toMatchObject({ entry: { version: 3 }, kept: { keptFrom: entry.id } });
    expect(textOf(desk.kept)).toBe('From the phone.');
    const again = await write(mara, 'From the phone.', { id: entry.id, version: 1 });
    expect(textOf(again.entry)).toBe('From the desk.');
    const { keptPrivateEntries } = await mara.ask(KEPT, { id: entry.id });
    expect(keptPrivateEntries.map(textOf)).toEqual(['From the phone.']);
    // Earlier words are not among the pages of the journal.
    const { privateEntries } = await mara.ask(LIST, { input: { kind: 'journal', first: 400 } });
    expect(privateEntries.nodes.filter((node: { body: string }) => textOf(node).startsWith('From the'))).toHaveLength(
      1,
    );
  });

  it('is removed with its earlier words, but never with words that were not seen; written again, it is back [ME42]', async () => {
    const { entry } = await write(mara, 'One.');
    await write(mara, 'Two.', { id: entry.id, version: 1 });
    await write(mara, 'Three.', { id: entry.id, version: 1 });
    expect(await mara.refusal(REMOVE, { id: entry.id, version: 2 })).toBe('CONFLICT changed');
    expect((await mara.ask(REMOVE, { id: entry.id, version: 3 })).removePrivateEntry.ok).toBe(true);
    expect(await mara.refusal(READ, { id: entry.id })).toBe('NOT_FOUND');
    const left = await app.db
      .selectFrom('privateEntry')
      .select(['id', 'sealed', 'version'])
      .where((w) => w.or([w('id', '=', entry.id), w('keptFrom', '=', entry.id)]))
      .execute();
    expect(left).toEqual([{ id: entry.id, sealed: null, version: 4 }]);
    expect(textOf((await write(mara, 'From a phone that was offline.', { id: entry.id, version: 1 })).entry)).toBe(
      'From a phone that was offline.',
    );
  });

  it('is written once by two sendings at the same moment [ME42]', async () => {
    const id = randomUUID();
    const both = await Promise.all([write(mara, 'Twice.', { id }), write(mara, 'Twice.', { id })]);
    expect(both.map(({ entry, kept }) => [entry.version, kept])).toEqual([
      [1, null],
      [1, null],
    ]);
  });

  it('is refused in a shape that is not its own, naming the part', async () => {
    const refusal = (body: string, kind = 'journal') =>
      mara.refusal(WRITE, { input: { id: randomUUID(), kind, version: 0, body } });
    expect(await refusal('not JSON')).toBe('INVALID_INPUT not_readable');
    expect(await refusal('[]')).toBe('INVALID_INPUT not_readable');
    expect(await refusal('{"text":7}')).toBe('INVALID_INPUT not_readable');
    expect(await refusal('{"form":"poem"}')).toBe('INVALID_INPUT unknown_choice');
    expect(await refusal(page('x'.repeat(20_001)))).toBe('INVALID_INPUT too_long');
    const { entry } = await write(mara, 'x', { body: '{"text":"Kept.","secretPart":"dropped"}' });
    expect(entry.body).not.toContain('secretPart');
  });
});

/** A device that writes without a connection, as the app does. */
class Device {
  #held: HeldEntry | undefined;
  /** What stands in its box: it does not change when the device hears of other words. */
  #shown = settled('');
  readonly #id: string;
  constructor(id: string) {
    this.#id = id;
  }

  open(): void {
    if (this.#held !== undefined) this.#shown = this.#held.body;
  }

  type(sentence: string): void {
    const over = this.#shown;
    this.#shown = settled(`${textOf({ body: over })}${sentence}`);
    const entry = { id: this.#id, kind: 'journal', at: '2026-11-20T20:00:00.000Z', body: this.#shown } as const;
    this.#held = afterTyping(this.#held, entry, over);
  }

  async send({ isLost, meanwhile }: { isLost: boolean; meanwhile: (() => string) | null }): Promise<void> {
    const sending = this.#held;
    if (sending?.isWaiting !== true) return;
    const { id, kind, at, seen: version, body } = sending;
    const { entry } = (await mara.ask(WRITE, { input: { id, kind, at, version, body } })).writePrivateEntry;
    if (meanwhile !== null) this.type(meanwhile());
    if (!isLost && this.#held !== undefined) this.#held = afterSending(this.#held, sending, entry);
  }

  async hear(): Promise<void> {
    const { privateEntries } = await mara.ask(LIST, { input: { kind: 'journal', first: 400 } });
    const heard = privateEntries.nodes.filter(({ id }: HeldEntry) => id === this.#id);
    [this.#held] = afterHearing(this.#held === undefined ? [] : [this.#held], heard);
  }
}

const settled = (text: string): string => JSON.stringify(JOURNAL.decode({ text }));

const deed = fc.record({
  device: fc.constantFrom<0 | 1>(0, 1),
  does: fc.constantFrom('type', 'type', 'send', 'hear', 'open'),
  isLost: fc.boolean(),
  typesMeanwhile: fc.boolean(),
});

describe('words written on two devices without a connection', () => {
  it('are all in the entry or in its kept copies, in whatever order they are sent, lost and sent again [ME42]', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(deed, { minLength: 8, maxLength: 24 }), async (history) => {
        const id = randomUUID();
        const devices = [new Device(id), new Device(id)] as const;
        const typed: string[] = [];
        const sentence = (): string => {
          typed.push(`Sentence ${typed.length}. `);
          return typed.at(-1) ?? '';
        };
        for (const { device, does, isLost, typesMeanwhile } of history) {
          if (does === 'type') devices[device].type(sentence());
          else if (does === 'open') devices[device].open();
          else if (does === 'hear') await devices[device].hear();
          else await devices[device].send({ isLost, meanwhile: typesMeanwhile ? sentence : null });
        }
        devices[0].type(sentence());
        for (const each of devices) await each.send({ isLost: false, meanwhile: null });
        const { privateEntry } = await mara.ask(READ, { id });
        const { keptPrivateEntries } = await mara.ask(KEPT, { id });
        const all = [privateEntry, ...keptPrivateEntries].map(textOf).join(' ');
        expect(typed.filter((each) => !all.includes(each))).toEqual([]);
      }),
      { numRuns: 8 },
    );
  });
});

describe('private entries', () => {
  it('come newest first in pages, by kind and range of time [ME42]', async () => {
    const tove = await as(app, 'tove');
    const day = (number: number) => `2026-03-0${number}T12:00:00.000Z`;
    for (const number of [3, 1, 5, 2, 4]) await write(tove, `Day ${number}`, { at: day(number) });
    const texts = async (input: Record<string, unknown>) => {
      const { privateEntries } = await tove.ask(LIST, { input: { kind: 'journal', ...input } });
      return { ...privateEntries.pageInfo, texts: privateEntries.nodes.map(textOf) };
    };
    const first = await texts({ first: 2 });
    expect(first).toMatchObject({ texts: ['Day 5', 'Day 4'], hasNextPage: true });
    expect(await texts({ first: 3, after: first.endCursor })).toMatchObject({
      texts: ['Day 3', 'Day 2', 'Day 1'],
      hasNextPage: false,
    });
    expect(await texts({ from: day(2), to: day(4) })).toMatchObject({ texts: ['Day 3', 'Day 2'] });
    expect(await texts({ kind: 'mood' })).toMatchObject({ texts: [] });
    expect(await tove.refusal(LIST, { input: { kind: 'journal', first: 401 } })).toBe('INVALID_INPUT out_of_range');
  });

  it('are found by their words in whatever case, some hundreds at a time [ME42]', async () => {
    const vera = await as(app, 'vera');
    await write(vera, 'The Café by the harbour', { at: '2026-01-01T08:00:00.000Z' });
    await write(vera, 'Nothing of the kind', { at: '2026-01-02T08:00:00.000Z' });
    const search = async (input: Record<string, unknown>) =>
      (await vera.ask(SEARCH, { input: { kind: 'journal', ...input } })).searchPrivateEntries;
    expect((await search({ words: 'cafe HARBOUR' })).nodes.map(textOf)).toEqual(['The Café by the harbour']);
    expect(await search({ words: 'cafe meadow' })).toMatchObject({ nodes: [], further: null });
    expect(await vera.refusal(SEARCH, { input: { kind: 'journal', words: ' ' } })).toBe('INVALID_INPUT too_short');

    const body = await app.server.services.vault.seal(
      app.db,
      { kind: 'account', id: vera.id },
      page('One of many.'),
      app.clock.now(),
    );
    await sql`
      insert into private_entry (id, account_id, kind, at, created_at, updated_at, sealed)
      select gen_random_uuid(), ${vera.id}::uuid, 'journal', '2026-02-01'::timestamptz + n * interval '1 hour', now(), now(), ${body}
      from generate_series(1, 450) n`.execute(app.db);
    const near = await search({ words: 'harbour' });
    expect(near.nodes).toEqual([]);
    expect(near.further).not.toBeNull();
    const far = await search({ words: 'harbour', after: near.further });
    expect(far).toMatchObject({ further: null, lookedBackTo: '2026-01-01T08:00:00.000Z' });
    expect(far.nodes.map(textOf)).toEqual(['The Café by the harbour']);
  });

  it('are in their owner’s file, open, with their earlier words; leaving destroys them and their key [ME49, OP19]', async () => {
    const rosa = await as(app, 'rosa');
    const { entry } = await write(rosa, 'To take along.');
    await write(rosa, 'And this.', { id: entry.id, version: 9 });
    const { exportMine } = await rosa.ask(EXPORT);
    const { privateEntries } = JSON.parse(exportMine.json);
    expect(privateEntries.map((each: any) => [each.kind, each.words.text, each.keptFrom]).toSorted()).toEqual(
      [
        ['journal', 'And this.', null],
        ['journal', 'To take along.', entry.id],
      ].toSorted(),
    );
    await rosa.ask('mutation ($input: DeleteAccountInput!) { deleteAccount(input: $input) { ok } }', {
      input: { posts: 'delete', handle: 'rosa' },
    });
    const rows = await app.db.selectFrom('privateEntry').select('id').where('accountId', '=', rosa.id).execute();
    const keys = await app.db.selectFrom('dataKey').select('ownerId').where('ownerId', '=', rosa.id).execute();
    expect([rows, keys]).toEqual([[], []]);
  });
});
