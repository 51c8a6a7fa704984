import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import type { TestApp } from './app.ts';
import { caseIdOf, claim, decide, decisionIdOf, report } from './moderation.ts';
import type { Persona } from './personas.ts';

/** Who works together on what one author wrote. */
export interface Staff {
  app: TestApp;
  /** Decides. */
  first: Persona;
  /** A lead. */
  second: Persona;
  trainee: Persona;
  /** From outside, signs what a trainee proposes. */
  reviewer: Persona;
  author: Persona;
}

/** In every word that staff write to each other. */
export const INTERNAL = 'otterword';

/** One case put aside, discussed, handed over, passed by, looked up and at last decided with others, with words to colleagues at each step. */
export async function passRound(
  { app, first, second, author }: Staff,
  itemId: string,
  reporter: Persona,
): Promise<string> {
  await report(reporter, itemId, 'wants_money', 'Please look again.');
  const caseId = await caseIdOf(app, itemId);
  const note = `${INTERNAL}: ${first.handle} and ${second.handle} know of it.`;
  const move = async (by: Persona, over: Record<string, unknown>): Promise<void> => {
    const { version } = await app.db
      .selectFrom('case')
      .select('version')
      .where('id', '=', caseId)
      .executeTakeFirstOrThrow();
    await by.ask('mutation ($input: MoveCaseInput!) { moveCase(input: $input) { case { id } } }', {
      input: { caseId, version, note, ...over },
    });
  };
  await claim(first, caseId);
  await move(first, { move: 'hold', hours: 2 });
  await move(first, { move: 'wake' });
  await claim(first, caseId);
  await move(first, { move: 'discuss', toPerson: second.handle });
  await move(second, { move: 'requeue' });
  await claim(first, caseId);
  await move(first, { move: 'hand_over', toPerson: second.handle });
  const clientId = app.server.services.ids.uuid();
  await second.ask('mutation ($input: CommentOnCaseInput!) { commentOnCase(input: $input) { case { id } } }', {
    input: { caseId, clientId, text: note },
  });
  await first.ask('mutation ($id: UUID!) { skipCase(caseId: $id, reason: too_heavy) { case { id } } }', { id: caseId });
  await first.ask('mutation ($input: LookUpInput!) { lookUp(input: $input) { cases { id } } }', {
    input: { what: author.handle, reason: 'pattern', note },
  });
  const { caseCards } = await second.ask(
    'query ($ids: [UUID!]!) { caseCards(ids: $ids) { many { version itemVersion } } }',
    {
      ids: [caseId],
    },
  );
  const { decideMany } = await second.ask(
    'mutation ($input: DecideManyInput!) { decideMany(input: $input) { outcomes { result } } }',
    {
      input: {
        cases: [{ caseId, ...caseCards[0].many }],
        action: 'remove',
        rules: ['SPAM'],
        reason: 'An advertisement.',
      },
    },
  );
  expect(decideMany.outcomes).toEqual([{ result: 'decided' }]);
  await app.advance(31);
  return decisionIdOf(app, caseId);
}

const TEMPLATE = `mutation ($input: SaveTemplateInput!) { saveNoteTemplate(input: $input) { template { id } } }`;
const OPEN = 'mutation ($input: SignOffInput!) { openSignOff(input: $input) { file { version } } }';
const SIGN = 'mutation ($input: AnswerSignOffInput!) { answerSignOff(input: $input) { signOffs { id } } }';
const WATCH = 'mutation ($input: StartWatchInput!) { startWatch(input: $input) { case { id } } }';
const MERGE = 'mutation ($input: MergeCaseInput!) { mergeCase(input: $input) { case { id } } }';

/** A letter that begins with a sentence the lead wrote, under a name that only staff read. */
export async function decideByTemplate({ app, first, second }: Staff, itemId: string, by: Persona): Promise<string> {
  await report(by, itemId);
  const caseId = await caseIdOf(app, itemId);
  const body = 'Words that hurt were taken down in {group}.';
  const { saveNoteTemplate } = await second.ask(TEMPLATE, {
    input: { replaces: 0, rule: 'HAR', language: 'en', name: `${INTERNAL} of ${second.handle}`, body },
  });
  const noteToAuthor = body.replace('{group}', 'harbour');
  await decide(first, caseId, { noteToAuthor, templateId: saveNoteTemplate.template.id });
  await app.advance(31);
  return decisionIdOf(app, caseId);
}

/** A trainee proposes, the reviewer does not sign and says why; the trainee proposes again, and it is signed. */
export async function decideBySignOff(
  { app, second, trainee, reviewer }: Staff,
  itemId: string,
  by: Persona,
): Promise<string> {
  await report(by, itemId);
  const caseId = await caseIdOf(app, itemId);
  for (const agrees of [false, true]) {
    await decide(trainee, caseId, {
      action: 'friendly_note',
      rules: ['HAR'],
      noteToAuthor: 'A little kinder, please.',
    });
    const { openSignOff } = await reviewer.ask(OPEN, { input: { kind: 'decision', id: caseId } });
    const note = agrees ? '' : `${INTERNAL}: ${trainee.handle} and ${second.handle} should talk.`;
    await reviewer.ask(SIGN, {
      input: { kind: 'decision', id: caseId, version: openSignOff.file.version, agrees, note },
    });
    if (agrees) break;
    const { version } = await app.db
      .selectFrom('case')
      .select('version')
      .where('id', '=', caseId)
      .executeTakeFirstOrThrow();
    await second.ask('mutation ($input: MoveCaseInput!) { moveCase(input: $input) { case { id } } }', {
      input: { caseId, version, move: 'requeue', note },
    });
  }
  await app.advance(31);
  return decisionIdOf(app, caseId);
}

/** Two cases become one while the desk keeps an eye on the author and on the thread; the one that stays is decided. */
export async function decideMerged(
  { app, first, second }: Staff,
  items: [string, string],
  by: [Persona, Persona],
): Promise<string> {
  for (const [place, itemId] of items.entries()) await report(by[place] ?? by[0], itemId);
  const [caseId, into] = [await caseIdOf(app, items[0]), await caseIdOf(app, items[1])];
  const note = `${INTERNAL}: ${second.handle} saw both.`;
  for (const target of ['author', 'thread'])
    await second.ask(WATCH, { input: { caseId, target, reason: 'repeated_reports', note, days: 7 } });
  const { case: held } = await claim(first, caseId);
  await first.ask(MERGE, { input: { caseId, version: held.version, into, note } });
  await first.ask('mutation ($input: CommentOnCaseInput!) { commentOnCase(input: $input) { case { id } } }', {
    input: { caseId: into, clientId: randomUUID(), text: note },
  });
  await decide(first, into, { action: 'keep', rules: ['NOVIO'], noteToAuthor: 'Both may stay.' });
  await app.advance(31);
  return decisionIdOf(app, into);
}
