import { hash, verify } from '@node-rs/argon2';

/** OWASP password storage: argon2id, 19 MiB, 2 passes, 1 lane. Runs off the event loop. */
const ARGON2ID = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFKC'), ARGON2ID);
}

let nobody: Promise<string> | null = null;

/** Takes as long for an unknown account as for a known one. */
export async function isPassword(stored: string | null, password: string): Promise<boolean> {
  nobody ??= hashPassword('nobody has this password');
  const isRight = await verify(stored ?? (await nobody), password.normalize('NFKC'));
  return stored !== null && isRight;
}
