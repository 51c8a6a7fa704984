import {
  type AgeBand,
  CONSENT_VERSIONS,
  type ConsentPurpose,
  REQUIRED_CONSENTS,
  type SignUpMode,
} from '@between/rules/accounts.ts';
import { passwordProblem } from '@between/rules/passwords.ts';
import type { JoinInput, ResolversTypes } from '../../graphql/resolvers.generated.ts';
import type { Ctx } from '../../platform/context.ts';
import { enqueue, transaction, type Tx } from '../../platform/db.ts';
import { InvalidInput } from '../../platform/errors.ts';
import { tell } from '../notices/tell.ts';
import { throttleSignUps } from '../raid/throttle-sign-ups.ts';
import { currentSite } from '../site/current-site.ts';
import { useInvitation, openInvitation } from './accept-invitation.ts';
import type { InvitationRow } from './accounts.model.ts';
import { accountIdByEmail, addressOf, insertAccount, insertConsents } from './accounts.queries.ts';
import { passAgeGate } from './age-gate.ts';
import { checkedEmail } from './email-address.ts';
import { checkedHandle } from './handle-advice.ts';
import { mailLink } from './links.ts';
import { hashPassword } from './passwords.ts';
import { mayMail } from './patience.ts';
import { isTimeZone } from './set-settings.ts';
import { finishSignIn } from './sign-in.ts';
import { takenBy } from './taken-by.ts';

type JoinPayload = Awaited<ResolversTypes['JoinPayload']>;

interface Newcomer {
  handle: string;
  handleKey: string;
  email: string;
  passwordHash: string;
  ageBand: AgeBand;
  consents: readonly ConsentPurpose[];
  signUp: SignUpMode;
  timeZone: string;
  invitation: InvitationRow | null;
}

/**
 * Makes an account of a pseudonym and a private address (ME01). A taken address reveals nothing: same answer, same work;
 * its owner gets a discreet mail. @throws {InvalidInput} with the field and the reason to mend.
 */
export async function join(ctx: Ctx, input: JoinInput): Promise<JoinPayload> {
  const site = await currentSite(ctx.db);
  const invitation = input.invitationToken == null ? null : await openInvitation(ctx, input.invitationToken);
  const isOpen = site.signUp !== 'invitation' && (site.openedAt !== null || ctx.config.isDemo);
  if (!isOpen && invitation === null) return { __typename: 'SignUpClosed', message: 'People join by invitation.' };

  if (invitation === null) await throttleSignUps(ctx);
  const email = invitation?.email ?? checkedEmail(input.email ?? '', 'email');
  const ageBand = await passAgeGate(ctx, {
    birth: { year: input.birthYear, month: input.birthMonth },
    email,
    minAge: site.minAge,
  });
  if (ageBand === null) return { __typename: 'AgeRefused', minAge: site.minAge, country: site.country };
  const name = await checkedHandle(ctx, input.handle, email);
  const weakness = passwordProblem(input.password, [name.handle, email.split('@', 1)[0] ?? '']);
  if (weakness !== null) throw new InvalidInput('password', weakness);
  const consents = [...new Set(input.consents)];
  if (!REQUIRED_CONSENTS.every((purpose) => consents.includes(purpose)))
    throw new InvalidInput('consents', 'consent_needed');

  const passwordHash = await hashPassword(input.password);
  const existing = await accountIdByEmail(ctx.db, email);
  if (existing !== null)
    return invitation === null ? tellOwner(ctx, existing, email) : { __typename: 'AccountAlreadyThere', email };
  return makeAccount(ctx, {
    ...name,
    email,
    passwordHash,
    ageBand,
    consents,
    signUp: site.signUp,
    timeZone: isTimeZone(input.timeZone ?? '') ? (input.timeZone ?? '') : site.timeZone,
    invitation,
  });
}

async function makeAccount(ctx: Ctx, newcomer: Newcomer): Promise<JoinPayload> {
  const id = ctx.ids.uuid();
  const { invitation, email } = newcomer;
  try {
    await transaction(ctx.db, (tx) => writeAccount(ctx, tx, id, newcomer));
  } catch (error) {
    const taken = takenBy(error);
    if (taken === 'handle') throw new InvalidInput('handle', 'handle_taken');
    if (taken === 'email') return { __typename: 'JoinStarted', email };
    throw error;
  }
  if (invitation === null) return { __typename: 'JoinStarted', email };
  return (await finishSignIn(ctx, { id, isStaff: invitation.role !== null }, false)) as JoinPayload;
}

async function writeAccount(ctx: Ctx, tx: Tx, id: string, newcomer: Newcomer): Promise<void> {
  const now = ctx.clock.now();
  const { handle, handleKey, email, passwordHash, ageBand, invitation } = newcomer;
  const isLetIn = newcomer.signUp === 'open' || invitation !== null;
  await insertAccount(tx, {
    id,
    handle,
    handleKey,
    email,
    passwordHash,
    ageBand,
    country: null,
    timeZone: newcomer.timeZone,
    emailConfirmedAt: invitation === null ? null : now,
    approvedAt: isLetIn ? now : null,
    createdAt: now,
  });
  await insertConsents(
    tx,
    newcomer.consents.map((purpose) => ({
      id: ctx.ids.uuid(),
      accountId: id,
      purpose,
      version: CONSENT_VERSIONS[purpose],
      givenAt: now,
    })),
  );
  await tell(ctx, tx, [{ accountId: id, kind: 'welcome', causeId: id }]);
  if (invitation !== null) await useInvitation(ctx, tx, invitation, id);
  else if (await mayMail(ctx, email)) await mailLink(ctx, tx, { purpose: 'confirm_email', accountId: id });
}

/** Somebody joins with an address that has an account: its owner is told, the answer stays the same. */
async function tellOwner(ctx: Ctx, accountId: string, email: string): Promise<JoinPayload> {
  const owner = await addressOf(ctx.db, accountId);
  if (owner !== null && (await mayMail(ctx, email))) {
    await transaction(ctx.db, async (tx) => {
      if (owner.isConfirmed) await enqueue(tx, 'mail_address_taken', [{ accountId, causeId: ctx.ids.uuid() }]);
      else await mailLink(ctx, tx, { purpose: 'confirm_email', accountId });
    });
  }
  return { __typename: 'JoinStarted', email };
}
