import { sql } from 'kysely';

/** Pieces of SQL about the second factors of the account whose alias is `a`. */

/** An authenticator app counts once it has shown its first code. */
export const hasTotp = sql<boolean>`exists (select from totp t where t.account_id = a.id and t.confirmed_at is not null)`;

export const hasPasskey = sql<boolean>`exists (select from passkey p where p.account_id = a.id)`;

export const hasSecondFactor = sql<boolean>`(${hasTotp} or ${hasPasskey})`;

/** Whether the account can prove itself as staff has to; those of a demo need not. */
export const canProve = sql<boolean>`(a.is_demo or ${hasSecondFactor})`;
