import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestApp, startApp } from '../support/app.ts';
import { as, type Persona, signIn } from '../support/personas.ts';
import { caseIdOf, report, startThread } from '../support/moderation.ts';
import { joinAll, makeGroup } from '../support/groups.ts';
import { details, draft, makeWorkshop, STATEMENT } from '../support/workshops.ts';

const SUSPEND = `mutation ($input: SuspendCredentialInput!) { suspendCredential(input: $input) { credential { state suspensionReason } } }`;
const REINSTATE = `mutation ($id: UUID!) { reinstateCredential(id: $id) { credential { state suspendedAt suspensionReason } } }`;
const HOST = `query ($id: UUID!) { workshop(id: $id) { host { handle credential { body } } viewerPart viewerCan { manage } } }`;
const PUBLISH = `mutation ($id: UUID!, $version: Int!) { publishWorkshop(workshopId: $id, version: $version) { workshop { id } } }`;
const OWN = `{ mySuspension { body reason } }`;
const NOTICES = `{ notices(first: 50) { nodes { detail workshop { id } } } }`;
const AUTHOR = `query ($id: UUID!) { case(id: $id) { author { handle credential { id body place state canSuspend } } } }`;
const QUEUE = `{ cases(filter: { rule: "CLIN" }, first: 10) { nodes { id lane } } }`;
const REASON = 'The register of the body does not know this number any more.';

let app: TestApp;
let [lin, alex, rhea, sam, tam, mara, jo]: Persona[] = [];
let workshopId: string;
let credentialId: string;

const who = (persona: Persona | undefined): Persona => {
  if (persona === undefined) throw new Error('nobody');
  return persona;
};
const again = async (persona: Persona): Promise<Persona> => ({ ...persona, ...(await signIn(app, persona.email)) });
const details_ = async (persona: Persona): Promise<string[]> =>
  (await persona.ask(NOTICES)).notices.nodes.map(({ detail }: { detail: string }) => detail);

beforeAll(async () => {
  app = await startApp();
  [lin, alex, rhea, sam, tam, mara, jo] = await Promise.all(
    ['lin', 'alex', 'rhea', 'sam', 'tam', 'mara', 'jo'].map((handle) => as(app, handle)),
  );
  workshopId = await makeWorkshop(app);
  const row = await app.db
    .selectFrom('credential')
    .select('id')
    .where('accountId', '=', who(lin).id)
    .where('replacedAt', 'is', null)
    .executeTakeFirstOrThrow();
  credentialId = row.id;
});
afterAll(() => app.close());

describe('a badge that may not be one', () => {
  it('is a reason to report with a place of its own in the queue, and the desk sees the registration without its number [TH02]', async () => {
    const group = await makeGroup(app, 'harbour');
    await joinAll(app, group, [who(lin), who(jo), who(sam)]);
    const { itemId } = await startThread(who(lin), group, { body: 'As a clinician I can tell you this is nothing.' });
    await report(who(jo), itemId, 'pretends_professional');
    const id = await caseIdOf(app, itemId);
    expect((await who(sam).ask(QUEUE)).cases.nodes).toContainEqual({ id, lane: 'high' });
    const { author } = (await who(sam).ask(AUTHOR, { id })).case;
    expect(author.credential).toMatchObject({ id: credentialId, state: 'right', canSuspend: true });
    expect((await who(tam).ask(AUTHOR, { id })).case.author.credential.canSuspend).toBe(false);
  });

  it('is suspended at once by a moderator with a reason: badge, role and sessions go, and those beside them are told [TH02]', async () => {
    const input = { credentialId, reason: REASON };
    for (const other of [who(mara), who(tam), who(lin)])
      expect(await other.refusal(SUSPEND, { input })).toBe('FORBIDDEN staff_only');
    expect(await who(sam).refusal(SUSPEND, { input: { ...input, reason: ' ' } })).toBe('INVALID_INPUT empty');
    expect(await who(sam).refusal(SUSPEND, { input: { ...input, reason: 'x'.repeat(301) } })).toBe(
      'INVALID_INPUT too_long',
    );
    const open = await draft(who(lin), details(app));
    const { suspendCredential } = await who(sam).ask(SUSPEND, { input: { ...input, reason: REASON } });
    expect(suspendCredential.credential).toEqual({ state: 'suspended', suspensionReason: REASON });
    expect(await who(sam).refusal(SUSPEND, { input })).toBe('CONFLICT already_in_state');

    expect((await who(mara).ask(HOST, { id: workshopId })).workshop.host).toEqual({ handle: 'lin', credential: null });
    expect(await who(lin).refusal(OWN)).toBe('UNAUTHENTICATED sign_in');
    lin = await again(who(lin));
    expect((await who(lin).ask(OWN)).mySuspension).toEqual({ body: STATEMENT.body, reason: REASON });
    expect(await who(lin).refusal('{ myCredential { state } }')).toBe('FORBIDDEN staff_only');
    expect((await who(mara).ask(OWN)).mySuspension).toBeNull();
    expect((await who(lin).ask(HOST, { id: workshopId })).workshop).toMatchObject({
      viewerPart: null,
      viewerCan: { manage: false },
    });
    expect(await who(lin).refusal(PUBLISH, open)).toBe('NOT_FOUND');
    expect(await details_(who(lin))).toContain('credential_suspended');
    expect(await details_(who(sam))).toContain('therapist_away');
  });

  it('comes back only by a lead or an operator with a fresh proof, and what it held comes back with it [TH02]', async () => {
    expect(await who(sam).refusal(REINSTATE, { id: credentialId })).toBe('FORBIDDEN staff_only');
    const { reinstateCredential } = await who(rhea).ask(REINSTATE, { id: credentialId });
    expect(reinstateCredential.credential).toEqual({ state: 'right', suspendedAt: null, suspensionReason: '' });
    expect(await who(alex).refusal(REINSTATE, { id: credentialId })).toBe('CONFLICT already_in_state');
    expect((await who(mara).ask(HOST, { id: workshopId })).workshop.host.credential).not.toBeNull();
    lin = await again(who(lin));
    expect((await who(lin).ask(HOST, { id: workshopId })).workshop).toMatchObject({ viewerPart: 'host' });
    expect(await details_(who(lin))).toContain('credential_reinstated');
    const audit = await app.db
      .selectFrom('audit')
      .select('action')
      .where('action', 'like', 'credential.%')
      .orderBy('id')
      .execute();
    expect(audit.map(({ action }) => action).slice(-2)).toEqual(['credential.suspend', 'credential.reinstate']);
  });
});
