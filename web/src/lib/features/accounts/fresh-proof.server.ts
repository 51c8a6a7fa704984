import { redirect } from '@sveltejs/kit';
import { ProofNeededDocument } from '#lib/graphql/documents.generated.ts';
import { Refusal } from '#lib/graphql/refusal.ts';
import { gql } from '#lib/graphql/request.server.ts';

/** Where a person proves again who they are, with the way back. */
export function provePage(next: string): string {
  return `/me/security/prove?next=${encodeURIComponent(next)}`;
}

/** Pages whose acts need a fresh proof ask for it before anything is filled in. */
export async function askForProof(next: string): Promise<void> {
  const { viewer } = await gql(ProofNeededDocument);
  if (viewer === null) redirect(303, `/sign-in?next=${encodeURIComponent(next)}`);
  if (!viewer.isProofFresh) redirect(303, provePage(next));
}

/** Runs an act; when its proof has grown old meanwhile, the person is led to give it again. */
export async function withProof<Done>(next: string, act: () => Promise<Done>): Promise<Done> {
  try {
    return await act();
  } catch (problem) {
    if (problem instanceof Refusal && problem.facts.reason === 'prove_again') redirect(303, provePage(next));
    throw problem;
  }
}
