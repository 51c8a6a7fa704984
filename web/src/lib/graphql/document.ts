/** A generated document as `codegen` writes it: its text, and the types of its answer and its variables. */
export interface Document<Answer, Variables> {
  toString(): string;
  /** Never there at run time; carries the types. */
  __apiType?: (variables: Variables) => Answer;
}

/** No second argument for a document without variables. */
export type VariablesArgument<Variables> =
  Variables extends Record<string, never> ? [variables?: Variables] : [variables: Variables];
