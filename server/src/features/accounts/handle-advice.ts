import { foldHandle, handleProblem, suggestHandles } from '@between/rules/handles.ts';
import type { Ctx } from '../../platform/context.ts';
import { InvalidInput } from '../../platform/errors.ts';
import { intakeLine, isUnsafeName } from '../../platform/intake.ts';
import { currentSite } from '../site/current-site.ts';
import { takenHandleKeys } from './accounts.queries.ts';

/** Suggestions offered beside a refused handle. */
const SUGGESTIONS = 3;

/** What is wrong with a handle, if anything, and names that are free. Handles are public: this tells nobody anything new. */
export async function handleAdvice(
  ctx: Ctx,
  { handle, email }: { handle: string; email?: string | null | undefined },
): Promise<{ problem: string | null; suggestions: string[] }> {
  const trimmed = handle.trim();
  const { name } = await currentSite(ctx.db);
  const problem = handleProblem(trimmed, { email: isOfDemo(ctx, email) ? '' : (email ?? ''), siteName: name });
  const key = foldHandle(trimmed);
  const seed = [...key].reduce((sum, letter) => sum * 31 + (letter.codePointAt(0) ?? 0), 7) % 1_000_003;
  const candidates = suggestHandles(seed, SUGGESTIONS * 4);
  const taken = await takenHandleKeys(ctx.db, [key, ...candidates.map(foldHandle)]);
  const suggestions = candidates.filter((name_) => !taken.has(foldHandle(name_))).slice(0, SUGGESTIONS);
  const unsafe = isUnsafeName(trimmed) ? 'unsafe_words' : null;
  return { problem: problem ?? unsafe ?? (taken.has(key) ? 'handle_taken' : null), suggestions };
}

/** A handle as it may be stored. @throws {InvalidInput} with the reason on `handle`. */
export async function checkedHandle(
  ctx: Ctx,
  handle: string,
  email: string,
): Promise<{ handle: string; handleKey: string }> {
  const { problem } = await handleAdvice(ctx, { handle, email });
  if (problem !== null) throw new InvalidInput('handle', problem);
  const clean = intakeLine(handle, { kind: 'handle', field: 'handle' });
  return { handle: clean, handleKey: foldHandle(clean) };
}

/** The people of the demo world are named by their addresses, so that a visitor can find them (contract.md). */
function isOfDemo(ctx: Ctx, email: string | null | undefined): boolean {
  return ctx.config.isDemo && (email ?? '').endsWith('@demo.example');
}
