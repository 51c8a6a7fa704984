import type { Document, VariablesArgument } from '#lib/graphql/document.ts';
import { Refusal } from '#lib/graphql/refusal.ts';
import { send } from '#lib/graphql/request.ts';

/** `away`: no connection, or an answer that helps nobody now. `refused`: the server will not take it. */
export type Asked<Answer> = { kind: 'answer'; answer: Answer } | { kind: 'away' | 'signed out' | 'refused' };

/** One of our documents, by whoever may be without a connection. */
export async function ask<Answer, Variables>(
  document: Document<Answer, Variables>,
  ...variables: VariablesArgument<Variables>
): Promise<Asked<Answer>> {
  try {
    return { kind: 'answer', answer: await send(document, ...variables) };
  } catch (problem) {
    if (!(problem instanceof Refusal)) return { kind: 'away' };
    if (problem.facts.code === 'UNAUTHENTICATED') return { kind: 'signed out' };
    return ['CONFLICT', 'INVALID_INPUT', 'NOT_FOUND'].includes(problem.facts.code)
      ? { kind: 'refused' }
      : { kind: 'away' };
  }
}
