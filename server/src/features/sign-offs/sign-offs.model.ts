import type { SignOffKind } from '@between/rules/sign-offs.ts';
import type { RaisedLevel } from '@between/rules/safety.ts';
import { type Actor, holds } from '../../policy/actor.ts';

/** One step that waits for a second person. `id` is that of the case, of the crisis case or of the release. */
export interface SignOffRow {
  kind: SignOffKind;
  id: string;
  caseId: string;
  groupId: string | null;
  groupName: string | null;
  level: RaisedLevel | null;
  /** Of the case or of the crisis case; 0 for a release. */
  version: number;
  askedBy: string | null;
  askedAt: Date;
  dueAt: Date;
  /** Who had a part in it, or reported the words: never the second person. */
  exceptIds: readonly string[];
  /** Somebody is there who could answer it. */
  hasSecond: boolean;
}

/** Whether the actor may be the second person here; the step's own rule is asked again when it is answered. Pure. */
export function canAnswer(actor: Actor, { kind, groupId, exceptIds }: SignOffRow): boolean {
  if (actor.kind === 'guest' || exceptIds.includes(actor.id)) return false;
  return kind !== 'release_review' || holds(actor, ['lead', 'clinician', 'reviewer'], groupId);
}
