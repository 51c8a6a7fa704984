import { REACTIONS, type Reaction } from '@between/rules/content.ts';
import type { StoryReaction } from './types.ts';

/** Spells out reactions written as handles with spaces between them: `reacted({ warmth: 'mara kit' })`. */
export function reacted(handlesByKind: Partial<Record<Reaction, string>>): readonly StoryReaction[] {
  return REACTIONS.flatMap((kind) => handlesIn(handlesByKind[kind]).map((handle) => ({ by: handle, kind })));
}

function handlesIn(list = ''): readonly string[] {
  return list.split(' ').filter((handle) => handle !== '');
}
