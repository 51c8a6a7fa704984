import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { caseIdOf, decide, decisionIdOf, openDesk, reply, report, startThread } from '../support/moderation.ts';

let desk: Awaited<ReturnType<typeof openDesk>>;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(async () => {
  await desk.app.close();
});

const SAVE = `mutation ($input: SaveTemplateInput!) { saveNoteTemplate(input: $input) { template { id templateId version } } }`;
const LIST = `query ($all: Boolean) { noteTemplates(withRetired: $all) { id templateId version body isRetired older { version body } } }`;
const SENTENCE = { replaces: 0, rule: 'HAR', language: 'de', name: 'Freundlich', body: 'In {group}: {rule}' };

const saved = async (over: Record<string, unknown> = {}) =>
  (await desk.rhea.ask(SAVE, { input: { ...SENTENCE, ...over } })).saveNoteTemplate.template;

async function reported(): Promise<string> {
  await desk.app.advance(15 * 60);
  const { threadId } = await startThread(desk.kit, desk.group);
  const itemId = await reply(desk.mara, threadId, 'You were never any good at this.');
  await report(desk.jo, itemId);
  return caseIdOf(desk.app, itemId);
}

describe('a sentence for letters', () => {
  it('is written by leads, versioned, and never lost by somebody else saving [MO22]', async () => {
    const first = await saved();
    const second = await saved({ templateId: first.templateId, replaces: 1, body: 'In {group} gilt: {rule}' });
    expect(second).toMatchObject({ templateId: first.templateId, version: 2 });
    await expect(saved({ templateId: first.templateId, replaces: 1 })).rejects.toThrow(/template_changed/);
    await expect(saved({ templateId: randomUUID(), replaces: 3 })).rejects.toThrow(/template_changed/);
    expect(await desk.sam.refusal(SAVE, { input: SENTENCE })).toBe('FORBIDDEN staff_only');

    const { noteTemplates } = await desk.sam.ask(LIST, {});
    expect(noteTemplates).toContainEqual({
      ...second,
      body: 'In {group} gilt: {rule}',
      isRetired: false,
      older: [{ version: 1, body: 'In {group}: {rule}' }],
    });
  });

  it('is offered no more once it is retired, and stays readable [MO22]', async () => {
    const { templateId } = await saved({ name: 'Not any more' });
    await saved({ templateId, replaces: 1, name: 'Not any more', isRetired: true });
    const ids = async (all: boolean) =>
      (await desk.sam.ask(LIST, { all })).noteTemplates.map((each: { templateId: string }) => each.templateId);
    expect(await ids(false)).not.toContain(templateId);
    expect(await ids(true)).toContain(templateId);
  });

  it('stands with its version and language in the decision and in the record [MO22] [MO49]', async () => {
    const template = await saved();
    const caseId = await reported();
    await decide(desk.sam, caseId, { noteToAuthor: 'In harbour: be kind.', templateId: template.id });

    const row = await desk.app.db
      .selectFrom('decision')
      .select(['templateId', 'templateLanguage'])
      .where('id', '=', await decisionIdOf(desk.app, caseId))
      .executeTakeFirstOrThrow();
    expect(row).toEqual({ templateId: template.id, templateLanguage: 'de' });
    const { after } = await desk.app.db
      .selectFrom('audit')
      .select('after')
      .where('caseId', '=', caseId)
      .where('action', '=', 'case.decide')
      .executeTakeFirstOrThrow();
    expect(after).toMatchObject({ templateId: template.id, templateLanguage: 'de' });
  });

  it('is sent to nobody while a gap is open, whichever note it is in, and the refusal names the gap [MO22]', async () => {
    const caseId = await reported();
    for (const field of ['noteToAuthor', 'noteToReporter', 'reason'])
      await expect(decide(desk.sam, caseId, { [field]: 'Until {until} this stays.' })).rejects.toThrow(
        new RegExp(`${field}: unfilled_placeholder \\{until\\}`),
      );
    await expect(decide(desk.sam, caseId, { noteToAuthor: 'Hello.', templateId: randomUUID() })).rejects.toThrow(
      /unknown_template/,
    );
  });
});
