import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startApp, type TestApp } from '../support/app.ts';

import { GRANT, mediaEnvironment, stageOf } from '../support/media.ts';
import { as, type Persona } from '../support/personas.ts';
import { DOCUMENTS, pageOf } from '../support/practice.ts';
import { dries, flows, openStage, type StageWorld } from '../support/stage-world.ts';
import { details, makeWorkshop, REGISTER } from '../support/workshops.ts';

const ASK = `mutation ($id: UUID!, $handle: String!) { askToPanel(workshopId: $id, handle: $handle) { workshop { id } } }`;
const TAKE_OFF = `mutation ($id: UUID!, $handle: String!) { takeFromPanel(workshopId: $id, handle: $handle) { workshop { id } } }`;
const ANSWER = `mutation ($id: UUID!, $accept: Boolean!) { answerPanel(workshopId: $id, accept: $accept) { workshop { viewerPanel } } }`;
const PANEL = `query ($id: UUID!) { workshop(id: $id) { panelists { handle hasAccepted } viewerPanel } }`;
const NOTICES = '{ notices(first: 50) { nodes { detail } } }';
const DRAFT = `mutation ($input: WorkshopInput!) { draftWorkshop(input: $input) { workshop { id } } }`;

let app: TestApp;
let stage: StageWorld;

beforeAll(async () => {
  app = await startApp({ env: await mediaEnvironment() });
});
afterAll(() => app.close());
beforeEach(async () => {
  stage = await openStage(app);
  return () => {
    for (const client of stage.clients) client.close();
  };
});

const panelFor = async (person: Persona, id: string): Promise<unknown> => (await person.ask(PANEL, { id })).workshop;
const told = async (person: Persona): Promise<string[]> =>
  (await person.ask(NOTICES)).notices.nodes.map(({ detail }: { detail: string }) => detail);
const sends = (id: string) => ({ input: { workshopId: id, act: 'publish', source: 'camera' } });

describe('the panel of a workshop', () => {
  it('is up to three members whom the host asks; others read a name once its person said yes [TH12]', async () => {
    const { lin, mara, jo, sam, id } = stage;
    const [kit, ola, pia] = await Promise.all(['kit', 'ola', 'pia'].map((handle) => as(app, handle)));
    if (!kit || !ola || !pia) throw new Error('nobody came');
    await lin.ask(ASK, { id, handle: '@Mara' });
    for (const handle of ['kit', 'ola']) await lin.ask(ASK, { id, handle });
    expect(await lin.refusal(ASK, { id, handle: 'pia' })).toBe('CONFLICT panel_full');
    expect(await lin.refusal(ASK, { id, handle: 'kit' })).toBe('CONFLICT already_in_state');
    await lin.ask(TAKE_OFF, { id, handle: 'ola' });
    expect(await lin.refusal(TAKE_OFF, { id, handle: 'ola' })).toBe('NOT_FOUND');
    expect(await lin.refusal(ASK, { id, handle: 'nobody-of-that-name' })).toBe('INVALID_INPUT no_such_member');
    for (const handle of ['lin', 'sam']) expect(await lin.refusal(ASK, { id, handle })).toBe('INVALID_INPUT runs_it');
    for (const person of [sam, jo])
      expect(await person.refusal(ASK, { id, handle: 'pia' })).toBe('FORBIDDEN staff_only');
    expect(await jo.refusal(ANSWER, { id, accept: true })).toBe('FORBIDDEN not_yours');
    expect(await told(mara)).toContain('asked_to_panel');

    expect(await panelFor(mara, id)).toEqual({ panelists: [], viewerPanel: 'asked' });
    expect(await panelFor(lin, id)).toEqual({
      panelists: [
        { handle: 'kit', hasAccepted: false },
        { handle: 'mara', hasAccepted: false },
      ],
      viewerPanel: null,
    });
    await mara.ask(ANSWER, { id, accept: true });
    expect(await mara.refusal(ANSWER, { id, accept: true })).toBe('CONFLICT already_in_state');
    expect(await told(lin)).toContain('panel_yes');
    await kit.ask(ANSWER, { id, accept: false });
    expect(await told(lin)).toContain('panel_no');
    expect(await panelFor(jo, id)).toEqual({ panelists: [{ handle: 'mara', hasAccepted: true }], viewerPanel: null });
    const guest = await app.graphql(PANEL, { id });
    expect(guest.data?.['workshop']).toEqual({ panelists: [], viewerPanel: null });

    const { draftWorkshop } = await lin.ask(DRAFT, { input: details(app) });
    expect(await lin.refusal(ASK, { id: draftWorkshop.workshop.id, handle: 'mara' })).toBe('FORBIDDEN not_published');
  });

  it('speaks without a raised hand, with a seat, and is stopped at the server when taken off the stage or the panel [TH12]', async () => {
    const { lin, mara, jo, id } = stage;
    const kit = await as(app, 'kit');
    for (const person of [mara, jo, kit]) {
      await lin.ask(ASK, { id, handle: person.handle });
      expect(await person.refusal(GRANT, sends(id))).not.toBe('yes');
      await person.ask(ANSWER, { id, accept: true });
    }
    // Asked and willing, but with no seat.
    expect(await kit.refusal(GRANT, sends(id))).toMatch(/^(FORBIDDEN|NOT_FOUND)/u);
    const host = await stage.publish(lin);
    const speaker = await stage.publish(mara);
    const viewer = await stage.watch(jo, 'mara');
    await flows(speaker, viewer);
    expect((await stageOf(mara, id)).viewerCan).toMatchObject({ speak: true, run: false });
    expect((await stageOf(mara, id)).hands).toBeNull();

    await lin.ask(DOCUMENTS.TAKE, { id, handle: 'mara' });
    await dries(speaker, viewer);
    expect(await mara.refusal(GRANT, sends(id))).toBe('FORBIDDEN not_on_stage');
    // On the panel still: a hand and a call bring them back.
    await mara.ask(DOCUMENTS.RAISE, { id });
    await lin.ask(DOCUMENTS.CALL, { id, handle: 'mara' });
    const back = await stage.publish(mara);
    const again = await stage.watch(jo, 'mara');
    await flows(back, again);
    await lin.ask(TAKE_OFF, { id, handle: 'mara' });
    await dries(back, again);

    const second = await stage.publish(jo);
    const watching = await stage.watch(lin, 'jo');
    await flows(second, watching);
    await jo.ask(ANSWER, { id, accept: false });
    await dries(second, watching);
    expect(await panelFor(jo, id)).toEqual({ panelists: [{ handle: 'kit', hasAccepted: true }], viewerPanel: null });
    await flows(host, await stage.watch(jo, 'lin'));
  });

  it('comes to the practice once it said yes, and has its places again when that is over [TH11] [TH12]', async () => {
    const { lin, mara, jo, sam } = stage;
    const id = await makeWorkshop(app, { hours: 5 });
    for (const person of [mara, jo]) await person.ask(REGISTER, { id });
    await lin.ask(ASK, { id, handle: 'mara' });
    await lin.ask(DOCUMENTS.START, { id });
    expect((await pageOf(mara, id)).room).toMatchObject({ isPractice: false });
    await mara.ask(ANSWER, { id, accept: true });
    expect((await pageOf(mara, id)).room).toMatchObject({ isPractice: true, isOpen: true });
    expect((await stageOf(mara, id)).viewerCan).toMatchObject({ speak: true, run: false });
    expect((await pageOf(jo, id)).room).toMatchObject({ isPractice: false });
    expect(await jo.refusal(GRANT, sends(id))).toMatch(/^(FORBIDDEN|NOT_FOUND)/u);

    await sam.ask(DOCUMENTS.END, { id });
    expect((await pageOf(mara, id)).room).toMatchObject({ isPractice: false });
    await lin.ask(DOCUMENTS.START, { id });
    expect((await stageOf(lin, id)).hands).toEqual([{ handle: 'mara', state: 'on_stage' }]);
    await lin.ask(TAKE_OFF, { id, handle: 'mara' });
    expect((await pageOf(mara, id)).room).toMatchObject({ isPractice: false });
    expect((await stageOf(lin, id)).hands).toEqual([]);
  });
});
