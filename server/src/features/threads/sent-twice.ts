const UNIQUE_VIOLATION = '23505';
const SENT_ONCE = 'post_author_key_client_id_key';

/** True when the database refused a second post under one client-made id: the first one is there. */
export function isSentTwice(error: unknown): boolean {
  return (
    error instanceof Error &&
    'code' in error &&
    error.code === UNIQUE_VIOLATION &&
    'constraint' in error &&
    error.constraint === SENT_ONCE
  );
}
