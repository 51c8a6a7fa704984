import { RE2JS } from 're2js';

/** Longest pattern a person may type, in UTF-16 units. */
export const TYPED_PATTERN_MAX = 260;

/** A pattern that a moderator typed, ready to be looked for. */
export interface TypedPattern {
  /** First place of the pattern in a text (UTF-16 offsets, end exclusive), or `undefined`. */
  find(text: string): { readonly start: number; readonly end: number } | undefined;
}

/** Why a typed pattern cannot be used. */
export type TypedPatternRefusal = 'EMPTY' | 'TOO_LONG' | 'UNREADABLE' | 'MATCHES_NOTHING';

/**
 * Compiles a pattern that a person typed. It is matched without regard to case, and in time that grows with the text and
 * no faster: no look-around, no back references. Patterns of the lexicon do not come here; they have a language of their
 * own. Source: triage.md, "Safety of the engine".
 */
export function compileTypedPattern(source: string): TypedPattern | TypedPatternRefusal {
  if (source.trim() === '') return 'EMPTY';
  if (source.length > TYPED_PATTERN_MAX) return 'TOO_LONG';
  let compiled: RE2JS;
  try {
    compiled = RE2JS.compile(source, RE2JS.CASE_INSENSITIVE);
  } catch {
    return 'UNREADABLE';
  }
  if (compiled.matcher('').find()) return 'MATCHES_NOTHING';
  return {
    find(text) {
      const matcher = compiled.matcher(text);
      return matcher.find() ? { start: matcher.start(), end: matcher.end() } : undefined;
    },
  };
}
