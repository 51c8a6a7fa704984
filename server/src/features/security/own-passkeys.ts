import type { Ctx } from '../../platform/context.ts';
import { transaction } from '../../platform/db.ts';
import { Conflict, InvalidInput, NotFound } from '../../platform/errors.ts';
import { intakeLine } from '../../platform/intake.ts';
import type { ViewerRow } from '../accounts/accounts.model.ts';
import { requireFreshProof, requireMember } from '../accounts/fresh-proof.ts';
import { actorOf, elevateSession } from '../accounts/sessions.ts';
import { viewerOf } from '../accounts/viewer.ts';
import { tell } from '../notices/tell.ts';
import { currentSite } from '../site/current-site.ts';
import { type PasskeyOptions, registeredPasskey, relyingParty, rememberChallenge, webauthn } from './passkeys.ts';
import { deletePasskey, factorsOf, holdsARole, insertPasskey, passkeysOf, takeChallenge } from './security.queries.ts';

/** COSE numbers of EdDSA, ES256 and RS256. Without a list the library offers what the runtime has on trial as well, and some answers made with that are refused. */
const SIGNATURES = [-8, -7, -257];

/** Asks the browser to make a passkey. It can be found without a name and asks its owner for a finger, a face or a code. */
export async function beginPasskey(ctx: Ctx): Promise<PasskeyOptions> {
  const actor = requireFreshProof(ctx);
  const [{ name }, existing] = await Promise.all([currentSite(ctx.db), passkeysOf(ctx.db, actor.id)]);
  const challenge = ctx.ids.token();
  const { generateRegistrationOptions } = await webauthn();
  const options = await generateRegistrationOptions({
    rpName: name,
    rpID: relyingParty(ctx),
    userName: actor.handle,
    userID: new Uint8Array(Buffer.from(actor.id.replaceAll('-', ''), 'hex')),
    challenge: new Uint8Array(Buffer.from(challenge, 'base64url')),
    attestationType: 'none',
    supportedAlgorithmIDs: SIGNATURES,
    excludeCredentials: existing.map(({ id }) => ({ id })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  });
  const challengeId = ctx.ids.uuid();
  await rememberChallenge(ctx, { id: challengeId, accountId: actor.id, purpose: 'passkey_register', challenge });
  return { challengeId, optionsJson: JSON.stringify(options) };
}

/** Adds the passkey that answered; having just verified its owner, it lifts this session. @throws {InvalidInput} `passkey_refused`. */
export async function addPasskey(
  ctx: Ctx,
  input: { challengeId: string; responseJson: string; name: string },
): Promise<ViewerRow> {
  const actor = requireMember(ctx);
  const name = intakeLine(input.name.trim() === '' ? ctx.request.deviceLabel : input.name, {
    kind: 'passkeyName',
    field: 'name',
  });
  const waiting = await takeChallenge(ctx.db, { id: input.challengeId, purpose: 'passkey_register' }, ctx.clock.now());
  if (waiting === null || waiting.accountId !== actor.id) throw new InvalidInput('responseJson', 'passkey_refused');
  const passkey = await registeredPasskey(ctx, {
    responseJson: input.responseJson,
    challenge: waiting.challenge,
    accountId: actor.id,
  });
  if (passkey === null) throw new InvalidInput('responseJson', 'passkey_refused');

  await transaction(ctx.db, async (tx) => {
    if (!(await insertPasskey(tx, { ...passkey, name, createdAt: ctx.clock.now() })))
      throw new Conflict('passkey_known');
    await elevateSession(ctx, tx, actor.sessionId, true);
    await tell(ctx, tx, [{ accountId: actor.id, kind: 'security', causeId: ctx.ids.uuid(), detail: 'passkey_added' }]);
  });
  ctx.actor = await actorOf(ctx);
  return viewerOf(ctx);
}

/** Forgets a passkey. @throws {NotFound} for anybody else's. @throws {Conflict} `last_factor`: staff keep one, and everybody keeps a way in. */
export async function removePasskey(ctx: Ctx, id: string): Promise<ViewerRow> {
  const actor = requireFreshProof(ctx);
  const [isStaff, passkeys, factors] = await Promise.all([
    holdsARole(ctx.db, actor.id),
    passkeysOf(ctx.db, actor.id),
    factorsOf(ctx.db, actor.id),
  ]);
  if (!passkeys.some((passkey) => passkey.id === id)) throw new NotFound();
  const isLast = passkeys.length === 1;
  if (isLast && ((isStaff && !factors.hasTotp) || !factors.hasPassword)) throw new Conflict('last_factor');

  await transaction(ctx.db, async (tx) => {
    await deletePasskey(tx, actor.id, id);
    await tell(ctx, tx, [
      { accountId: actor.id, kind: 'security', causeId: ctx.ids.uuid(), detail: 'passkey_removed' },
    ]);
  });
  return viewerOf(ctx);
}
