/** True when the next change of a role has to be proved again. A minute is left for filling in the form. */
export function needsProof(proofUntil: string | undefined): boolean {
  return proofUntil === undefined || new Date(proofUntil).getTime() < Date.now() + 60_000;
}
