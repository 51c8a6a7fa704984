import { CONSENT_PURPOSES, CONSENT_VERSIONS, type ConsentPurpose, REQUIRED_CONSENTS } from '@between/rules/accounts.ts';
import type { Ctx } from '../../platform/context.ts';
import { transaction } from '../../platform/db.ts';
import { Conflict } from '../../platform/errors.ts';
import type { ViewerRow } from '../accounts/accounts.model.ts';
import { requireMember } from '../accounts/fresh-proof.ts';
import { viewerOf } from '../accounts/viewer.ts';
import { endConsent, insertConsent, openConsents } from './privacy.queries.ts';

export interface ConsentState {
  purpose: ConsentPurpose;
  version: number;
  givenAt: Date | null;
  givenVersion: number | null;
  isRequired: boolean;
}

function isRequired(purpose: ConsentPurpose): boolean {
  return (REQUIRED_CONSENTS as readonly ConsentPurpose[]).includes(purpose);
}

/** Every purpose with the actor's answer of today. */
export async function consentsOf(ctx: Ctx): Promise<ConsentState[]> {
  const actor = requireMember(ctx);
  const open = await openConsents(ctx.db, actor.id);
  return CONSENT_PURPOSES.map((purpose) => {
    const given = open.find((row) => row.purpose === purpose);
    return {
      purpose,
      version: CONSENT_VERSIONS[purpose],
      givenAt: given?.givenAt ?? null,
      givenVersion: given?.version ?? null,
      isRequired: isRequired(purpose),
    };
  });
}

/** Agrees to today's wording of one purpose; an answer to an older wording is kept as history. */
export async function giveConsent(ctx: Ctx, purpose: ConsentPurpose): Promise<ViewerRow> {
  const actor = requireMember(ctx);
  const version = CONSENT_VERSIONS[purpose];
  await transaction(ctx.db, async (tx) => {
    const now = ctx.clock.now();
    const open = await openConsents(tx, actor.id);
    if (open.some((row) => row.purpose === purpose && row.version === version)) return;
    await endConsent(tx, actor.id, purpose, now);
    await insertConsent(tx, { id: ctx.ids.uuid(), accountId: actor.id, purpose, version, givenAt: now });
  });
  return viewerOf(ctx);
}

/** Takes one answer back. @throws {Conflict} `consent_needed` for the one without which there can be no account. */
export async function withdrawConsent(ctx: Ctx, purpose: ConsentPurpose): Promise<ViewerRow> {
  const actor = requireMember(ctx);
  if (isRequired(purpose)) throw new Conflict('consent_needed');
  await transaction(ctx.db, (tx) => endConsent(tx, actor.id, purpose, ctx.clock.now()));
  return viewerOf(ctx);
}
