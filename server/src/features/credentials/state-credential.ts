import type { Ctx } from '../../platform/context.ts';
import { transaction } from '../../platform/db.ts';
import { InvalidInput, Unauthenticated } from '../../platform/errors.ts';
import { intakeLine } from '../../platform/intake.ts';
import { authorize } from '../../policy/authorize.ts';
import { appendAudit } from '../audit/append-audit.ts';
import type { CredentialRow } from './credentials.model.ts';
import { credentialById, replaceCredential } from './credentials.queries.ts';

export interface Statement {
  body: string;
  number: string;
  place: string;
  /** `2027-03-31` */
  expiresOn: string;
}

/** States where one is registered; the badge waits until somebody has looked it up (TH01). @throws {InvalidInput} naming the field. */
export async function stateCredential(ctx: Ctx, input: Statement): Promise<{ credential: CredentialRow }> {
  const { actor } = ctx;
  authorize(actor, 'credential.state', null);
  if (actor.kind === 'guest') throw new Unauthenticated();

  const stated = {
    body: intakeLine(input.body, { kind: 'credentialBody', field: 'body' }),
    number: intakeLine(input.number, { kind: 'credentialNumber', field: 'number' }),
    place: intakeLine(input.place, { kind: 'credentialPlace', field: 'place' }),
    expiresOn: checkedDay(input.expiresOn, ctx.clock.now()),
  };
  const id = ctx.ids.uuid();

  await transaction(ctx.db, async (tx) => {
    await replaceCredential(tx, { ...stated, id, accountId: actor.id, at: ctx.clock.now() });
    await appendAudit(ctx, tx, { action: 'credential.state', targetKind: 'account', targetId: actor.id });
  });
  const credential = await credentialById(ctx.db, id);
  if (credential === null) throw new Error('a credential that was stored is gone');
  return { credential };
}

function checkedDay(text: string, now: Date): string {
  const day = new Date(`${text}T00:00:00Z`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== text)
    throw new InvalidInput('expiresOn', 'not_an_instant');
  if (text < now.toISOString().slice(0, 10)) throw new InvalidInput('expiresOn', 'expired');
  return text;
}
