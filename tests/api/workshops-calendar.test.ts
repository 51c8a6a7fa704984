import ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MovableClock } from '@between/server/platform/clock.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { as, type Persona } from '../support/personas.ts';
import { details, makeWorkshop, REGISTER } from '../support/workshops.ts';

const ENTRY = `query ($id: UUID!) { workshop(id: $id) { calendar startsAt endsAt } }`;
const EDIT = `mutation ($input: EditWorkshopInput!) { editWorkshop(input: $input) { workshop { version } } }`;
const CANCEL = `mutation ($id: UUID!) { cancelWorkshop(workshopId: $id) { workshop { state } } }`;

let app: TestApp;
let lin: Persona;
let mara: Persona;

beforeAll(async () => {
  const clock = new MovableClock();
  clock.set(new Date('2026-02-01T12:00:00Z'));
  app = await startApp({ clock });
  [lin, mara] = await Promise.all([as(app, 'lin'), as(app, 'mara')]);
});
afterAll(() => app.close());

interface Read {
  method: string;
  uid: string;
  sequence: number;
  status: string;
  summary: string;
  start: string;
  end: string;
  zones: number;
  text: string;
}

/** Reads the entry as a calendar would: by the rules of the zone that it brings along. */
async function read(persona: Persona, id: string): Promise<Read> {
  const text: string = (await persona.ask(ENTRY, { id })).workshop.calendar;
  const calendar = new ICAL.Component(ICAL.parse(text));
  const zones = calendar.getAllSubcomponents('vtimezone');
  for (const zone of zones) ICAL.TimezoneService.register(zone);
  const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent') ?? undefined);
  const value = (name: string): string => String(event.component.getFirstPropertyValue(name));
  ICAL.TimezoneService.reset();
  return {
    method: String(calendar.getFirstPropertyValue('method')),
    uid: event.uid,
    sequence: event.sequence,
    status: value('status'),
    summary: event.summary,
    start: event.startDate.toJSDate().toISOString(),
    end: event.endDate.toJSDate().toISOString(),
    zones: zones.length,
    text,
  };
}

async function move(id: string, version: number, over: Record<string, unknown>): Promise<void> {
  await lin.ask(EDIT, { input: { workshopId: id, version, details: details(app, over) } });
}

describe('the calendar entry', () => {
  it.each([
    ['the day before the clocks go forward', '2026-03-28T19:00', '2026-03-28T19:00:00.000Z'],
    ['the day they go forward', '2026-03-29T19:00', '2026-03-29T18:00:00.000Z'],
    ['the day before they go back', '2026-10-24T19:00', '2026-10-24T18:00:00.000Z'],
    ['the day they go back', '2026-10-25T19:00', '2026-10-25T19:00:00.000Z'],
  ])('is right on %s, wherever it is read [TH09] [ME55]', async (_, starts, instant) => {
    const id = await makeWorkshop(app, { starts });
    const entry = await read(lin, id);
    expect(entry).toMatchObject({ start: instant, zones: 1, method: 'PUBLISH', status: 'CONFIRMED', sequence: 0 });
    expect(new Date(entry.end).getTime() - new Date(entry.start).getTime()).toBe(3_600_000);
    expect((await lin.ask(ENTRY, { id })).workshop.startsAt).toBe(instant);
  });

  it('brings the rules of zones far from Greenwich too [TH09]', async () => {
    for (const [timeZone, instant] of [
      ['America/New_York', '2026-03-08T23:00:00.000Z'],
      ['Asia/Kolkata', '2026-03-08T13:30:00.000Z'],
      ['Australia/Lord_Howe', '2026-03-08T08:00:00.000Z'],
    ]) {
      const id = await makeWorkshop(app, { starts: '2026-03-08T19:00', timeZone });
      expect((await read(lin, id)).start).toBe(instant);
    }
  });

  it('is the same entry when the workshop moves, and a newer one [TH09]', async () => {
    const id = await makeWorkshop(app, { starts: '2026-05-01T19:00' });
    await mara.ask(REGISTER, { id });
    const before = await read(mara, id);
    await move(id, 2, { starts: '2026-05-01T19:00', title: 'Another name for it' });
    expect((await read(mara, id)).sequence).toBe(before.sequence);
    await move(id, 3, { starts: '2026-05-02T20:30', title: 'Another name for it' });
    const after = await read(mara, id);
    expect(after).toMatchObject({ uid: before.uid, sequence: before.sequence + 1, start: '2026-05-02T19:30:00.000Z' });
    const { notices } = await mara.ask('{ notices(first: 50) { nodes { kind detail workshop { id } } } }');
    expect(notices.nodes).toContainEqual({ kind: 'workshop_changed', detail: 'moved', workshop: { id } });
  });

  it('takes itself out of the calendar when the workshop is called off [TH09]', async () => {
    const id = await makeWorkshop(app, { starts: '2026-06-01T19:00' });
    await mara.ask(REGISTER, { id });
    const before = await read(mara, id);
    await lin.ask(CANCEL, { id });
    const { notices } = await mara.ask('{ notices(first: 50) { nodes { detail workshop { id } } } }');
    expect(notices.nodes).toContainEqual({ detail: 'cancelled', workshop: { id } });
    expect(await read(mara, id)).toMatchObject({
      method: 'CANCEL',
      status: 'CANCELLED',
      uid: before.uid,
      sequence: before.sequence + 1,
    });
  });

  it('says neither what it is about nor what this place is for [ME36]', async () => {
    const id = await makeWorkshop(app, { starts: '2026-07-01T19:00', title: 'Grief on a Tuesday' });
    const { text, summary } = await read(lin, id);
    expect(summary).toBe('Appointment');
    expect(text.replaceAll(/UID:.*/g, '')).not.toMatch(/grief|sleep|worried|workshop|lin\b/i);
  });

  it('is for people with a seat and for those who run it [ME55]', async () => {
    const id = await makeWorkshop(app, { starts: '2026-07-02T19:00' });
    const jo = await as(app, 'jo');
    expect((await jo.ask(ENTRY, { id })).workshop.calendar).toBeNull();
    await jo.ask(REGISTER, { id });
    expect((await jo.ask(ENTRY, { id })).workshop.calendar).toContain('BEGIN:VEVENT');
  });
});
