import {
  type ASTVisitor,
  GraphQLError,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';

/** Levels of selection sets, fragments followed. Our deepest own document has 7. */
export const MAX_DEPTH = 12;
/** Fields of one operation, fragments followed: also what bounds aliases. Our largest own document has about 120. */
export const MAX_FIELDS = 400;

function tooLarge(reason: string): GraphQLError {
  return new GraphQLError(`This query is too large: ${reason}.`, { extensions: { code: 'INVALID_INPUT', reason } });
}

interface Size {
  depth: number;
  fields: number;
}

/**
 * Counts each operation and each fragment with the fragments in it. Throws before any other rule has looked at the
 * selections: comparing 5,000 aliases with each other takes a second. @throws {GraphQLError} `too_deep`, `too_many_fields`.
 */
export const sizeLimit: ValidationRule = (context): ASTVisitor => ({
  Document({ definitions }) {
    for (const definition of definitions) {
      if (!('selectionSet' in definition) || definition.selectionSet === undefined) continue;
      const reason = measure(context, definition.selectionSet, 1, { depth: 0, fields: 0 }, []);
      if (reason !== null) throw tooLarge(reason);
    }
  },
});

function measure(
  context: ValidationContext,
  set: SelectionSetNode,
  depth: number,
  size: Size,
  path: readonly string[],
): string | null {
  if (depth > MAX_DEPTH) return 'too_deep';
  for (const selection of set.selections) {
    size.fields += 1;
    if (size.fields > MAX_FIELDS) return 'too_many_fields';
    const inner =
      selection.kind === 'FragmentSpread'
        ? context.getFragment(selection.name.value)?.selectionSet
        : selection.selectionSet;
    if (inner === undefined) continue;
    const name = selection.kind === 'FragmentSpread' ? selection.name.value : null;
    if (name !== null && path.includes(name)) return null;
    const reason = measure(
      context,
      inner,
      name === null ? depth + 1 : depth,
      size,
      name === null ? path : [...path, name],
    );
    if (reason !== null) return reason;
  }
  return null;
}
