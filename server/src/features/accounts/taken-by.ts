/** Which unique value of an account somebody else took a moment earlier; null for any other error. */
export function takenBy(error: unknown): 'handle' | 'email' | null {
  if (!(error instanceof Error) || !('code' in error) || error.code !== '23505' || !('constraint' in error))
    return null;
  if (error.constraint === 'account_handle_key_key') return 'handle';
  return error.constraint === 'account_email_key' ? 'email' : null;
}
