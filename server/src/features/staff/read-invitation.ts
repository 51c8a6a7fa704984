import type { Role } from '@between/rules/roles.ts';
import type { Ctx } from '../../platform/context.ts';
import { DomainError, NotFound } from '../../platform/errors.ts';
import { openInvitation } from '../accounts/accept-invitation.ts';
import { isAddressKnown } from './staff.queries.ts';

export interface InvitationCard {
  email: string;
  role: Role | null;
  expiresAt: Date;
  hasAccount: boolean;
}

/** What the holder of the link sees before accepting. @throws {NotFound} for used, withdrawn, too old or not ours. */
export async function readInvitation(ctx: Ctx, token: string): Promise<InvitationCard> {
  try {
    const { email, role, expiresAt } = await openInvitation(ctx, token);
    return { email, role, expiresAt, hasAccount: await isAddressKnown(ctx.db, email) };
  } catch (error) {
    throw error instanceof DomainError ? new NotFound() : error;
  }
}
