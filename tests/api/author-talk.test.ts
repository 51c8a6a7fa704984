import { randomUUID } from 'node:crypto';
import { AUTHOR_TALK_KEPT_DAYS } from '@between/rules/author-talk.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { TestApp } from '../support/app.ts';
import { claim, decide, openDesk, report, reportedWords } from '../support/moderation.ts';
import { type Persona, signIn } from '../support/personas.ts';

const DESK = `id lane status version waiting { isForMe until } history { event by }
  authorTalk { reason endsAt isOpen personSeenAt messages { side by text } } viewerCan { askAuthor endTalk claim }`;
const CASE = `query ($id: UUID!) { case(id: $id) { ${DESK} } }`;
const ASK = `mutation ($input: AskAuthorInput!) { askAuthor(input: $input) { case { ${DESK} } } }`;
const END = `mutation ($input: EndAuthorTalkInput!) { endAuthorTalk(input: $input) { case { ${DESK} } } }`;
const TALK = `id words isOpen endsAt messages { side text }`;
const READ = `query ($id: UUID!) { authorTalk(id: $id) { ${TALK} } }`;
const SEE = `mutation ($id: UUID!) { seeAuthorTalk(talkId: $id) { talk { ${TALK} } } }`;
const SAY = `mutation ($input: SayInAuthorTalkInput!) { sayInAuthorTalk(input: $input) { talk { ${TALK} } } }`;
const MINE = '{ myAuthorTalks { id isUnread isOpen } }';
const TOLD = '{ notices { nodes { kind detail caseId } } }';
const ASKED = 'Whom did you mean by this? We would like to hear it from you first.';
const ANSWER = 'I meant my own brother, and I told him so.';

let desk: Awaited<ReturnType<typeof openDesk>>;
let app: TestApp;
let mara: Persona;
let jo: Persona;
let sam: Persona;
let rhea: Persona;
let tam: Persona;
let caseId: string;
let itemId: string;
let version: number;

beforeAll(async () => {
  desk = await openDesk();
  ({ app, mara, jo, sam, rhea, tam } = desk);
});
afterAll(() => app.close());
beforeEach(async () => {
  ({ caseId, itemId } = await reportedWords(desk));
  ({ version } = (await claim(sam, caseId)).case);
});

const ask = async (by: Persona = sam, over: Record<string, unknown> = {}): Promise<any> => {
  const input = { caseId, version, hours: 24, reason: 'It may be a family joke.', text: ASKED, ...over };
  return (await by.ask(ASK, { input })).askAuthor.case;
};
const asRefused = (by: Persona, over: Record<string, unknown> = {}): Promise<string> =>
  by.refusal(ASK, { input: { caseId, version, hours: 24, reason: 'Why.', text: ASKED, ...over } });
const look = async (by: Persona = sam): Promise<any> => (await by.ask(CASE, { id: caseId })).case;
const talkId = async (): Promise<string> => (await mara.ask(MINE)).myAuthorTalks[0].id;
const say = async (body = ANSWER): Promise<any> => {
  const input = { talkId: await talkId(), clientId: randomUUID(), body };
  return (await mara.ask(SAY, { input })).sayInAuthorTalk.talk;
};
const told = async (by: Persona, kind: string): Promise<any[]> =>
  (await by.ask(TOLD)).notices.nodes.filter((notice: any) => notice.kind === kind);

describe('asking the author before anybody decides', () => {
  it('puts the case aside, tells the author without a name or a reason, and wakes it with what they said [MO39] [MO41]', async () => {
    expect(await ask()).toMatchObject({
      status: 'awaiting_member',
      waiting: { isForMe: true },
      authorTalk: {
        reason: 'It may be a family joke.',
        isOpen: true,
        messages: [{ side: 'staff', by: 'sam', text: ASKED }],
      },
    });
    expect(await told(mara, 'talk')).toContainEqual({ kind: 'talk', detail: 'asked', caseId: null });
    const [card] = (await mara.ask(MINE)).myAuthorTalks;
    expect(card).toMatchObject({ isUnread: true, isOpen: true });
    const { seeAuthorTalk } = await mara.ask(SEE, { id: card.id });
    expect(seeAuthorTalk.talk).toMatchObject({ isOpen: true, messages: [{ side: 'staff', text: ASKED }] });
    expect(seeAuthorTalk.talk.words).toContain('never any good');
    expect(JSON.stringify(seeAuthorTalk)).not.toMatch(/sam|rhea|\bjo\b|family joke|aimed at/);
    expect((await look()).authorTalk.personSeenAt).not.toBeNull();

    await say();
    const awake = await look();
    expect(awake).toMatchObject({ status: 'queued', waiting: { isForMe: true }, viewerCan: { claim: true } });
    expect(awake.authorTalk.messages[1]).toEqual({ side: 'person', by: null, text: ANSWER });
    expect(await told(sam, 'team')).toContainEqual({ kind: 'team', detail: 'case_answered', caseId });
    await say('And one more thing.');
    expect((await look()).status).toBe('queued');
    const row = await app.db.selectFrom('authorTalkMessage').select('bodySealed').limit(1).executeTakeFirstOrThrow();
    expect(row.bodySealed.toString('utf8')).not.toContain('brother');
  });

  it('wakes by itself when its time is over, and then takes no more words but those of somebody in danger [MO39] [R22]', async () => {
    await ask(sam, { hours: 4 });
    await app.advance(4 * 3_600 + 5);
    expect(await look()).toMatchObject({ status: 'queued', authorTalk: { isOpen: false } });
    const input = { talkId: await talkId(), clientId: randomUUID(), body: ANSWER };
    expect(await mara.refusal(SAY, { input })).toBe('CONFLICT talk_over');
    await say('I am going to kill myself tonight. I have the pills here.');
    expect(await look()).toMatchObject({ lane: 'crisis' });
    const crisis = await app.db.selectFrom('crisisCase').select('level').where('caseId', '=', caseId).execute();
    expect(crisis).toEqual([{ level: 'imminent' }]);
  });

  it('goes on in the same talk when asked again, and is ended by a moderator or by the decision [MO39]', async () => {
    await ask();
    await say();
    ({ version } = (await claim(sam, caseId)).case);
    const again = await ask(sam, { text: 'Did he answer you?' });
    expect(again.authorTalk.messages.map((message: any) => message.side)).toEqual(['staff', 'person', 'staff']);
    const { endAuthorTalk } = await rhea.ask(END, { input: { caseId, version: again.version } });
    expect(endAuthorTalk.case).toMatchObject({ status: 'queued', authorTalk: { isOpen: false } });
    expect((await mara.ask(READ, { id: await talkId() })).authorTalk.isOpen).toBe(false);
    expect(await rhea.refusal(END, { input: { caseId, version: endAuthorTalk.case.version } })).toBe(
      'CONFLICT talk_over',
    );

    ({ version } = (await claim(sam, caseId)).case);
    await ask();
    await say();
    await decide(sam, caseId);
    expect((await mara.ask(READ, { id: await talkId() })).authorTalk.isOpen).toBe(false);
  });

  it('is refused to whoever may not, past its hours, and where somebody may be at risk [MO39]', async () => {
    expect(await asRefused(rhea)).toBe('FORBIDDEN claimed_by_someone_else');
    expect(await asRefused(jo)).toBe('FORBIDDEN staff_only');
    expect(await asRefused(sam, { hours: 73 })).toBe('INVALID_INPUT out_of_range');
    expect(await asRefused(sam, { text: ' ' })).toBe('INVALID_INPUT empty');
    expect(await asRefused(sam, { version: version - 1 })).toBe('CONFLICT case_changed');
    await report(jo, itemId, 'worried_about_person');
    const { version: risky } = await look();
    expect(await asRefused(sam, { version: risky })).toBe('CONFLICT not_in_crisis_lane');

    ({ caseId, itemId } = await reportedWords(desk));
    const { version: held } = (await claim(tam, caseId)).case;
    expect(await asRefused(tam, { version: held })).toBe('FORBIDDEN staff_only');
  });
});

describe('a talk about own words', () => {
  it("is nobody else's to read or to write in", async () => {
    await ask();
    const id = await talkId();
    for (const other of [jo, sam, rhea]) {
      expect(await other.refusal(READ, { id })).toBe('NOT_FOUND');
      expect(await other.refusal(SAY, { input: { talkId: id, clientId: randomUUID(), body: 'Hello.' } })).toBe(
        'NOT_FOUND',
      );
    }
  });

  it('is in the own file without names, and goes with the case, its time or its person [OP22]', async () => {
    await ask();
    await say();
    await say();
    const again = { ...mara, ...(await signIn(app, mara.email)) };
    const { exportMine } = await again.ask('mutation { exportMine { json } }');
    expect(JSON.parse(exportMine.json).askedAboutWords).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ from: 'team', words: ASKED }),
        expect.objectContaining({ from: 'me', words: ANSWER }),
      ]),
    );
    const kept = async (): Promise<number> =>
      (await app.db.selectFrom('authorTalk').select('id').where('caseId', '=', caseId).execute()).length;
    await app.advance(AUTHOR_TALK_KEPT_DAYS * 86_400 + 7_200);
    expect(await kept()).toBe(1);
    await decide({ ...sam, ...(await signIn(app, sam.email)) }, caseId);
    await app.advance(60);
    await app.advance(3_700);
    expect(await kept()).toBe(0);
  });
});
