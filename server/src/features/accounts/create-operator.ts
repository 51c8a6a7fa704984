import { handleProblem, foldHandle } from '@between/rules/handles.ts';
import { passwordProblem } from '@between/rules/passwords.ts';
import type { Services } from '../../platform/context.ts';
import type { Tx } from '../../platform/db.ts';
import { InvalidInput } from '../../platform/errors.ts';
import { checkedEmail } from './email-address.ts';
import { insertOperator } from './operators.queries.ts';
import { hashPassword } from './passwords.ts';

export interface NewOperator {
  handle: string;
  email: string;
  password: string;
  siteName: string;
  /** Those of the place, where they are known. */
  country?: string;
  timeZone?: string;
}

/**
 * Makes an account that operates the place: at set-up and from the command line. It can do nothing before its second factor.
 * @throws {InvalidInput} for a handle, address or password that cannot stand, `handle_taken` and `email_taken` included.
 */
export async function createOperator(
  services: Pick<Services, 'clock' | 'ids'>,
  tx: Tx,
  input: NewOperator,
): Promise<string> {
  const email = checkedEmail(input.email, 'email');
  const handle = input.handle.trim().normalize('NFKC');
  const wrongHandle = handleProblem(handle, { email, siteName: input.siteName });
  if (wrongHandle !== null) throw new InvalidInput('handle', wrongHandle);
  const wrongPassword = passwordProblem(input.password, [handle, email.split('@', 1)[0] ?? '']);
  if (wrongPassword !== null) throw new InvalidInput('password', wrongPassword);

  const id = services.ids.uuid();
  const taken = await insertOperator(tx, {
    id,
    grantId: services.ids.uuid(),
    handle,
    handleKey: foldHandle(handle),
    email,
    passwordHash: await hashPassword(input.password),
    country: input.country ?? null,
    timeZone: input.timeZone ?? 'UTC',
    at: services.clock.now(),
  });
  if (taken !== null) throw new InvalidInput(taken, `${taken}_taken`);
  return id;
}
