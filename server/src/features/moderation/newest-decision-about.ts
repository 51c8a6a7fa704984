import type { Services } from '../../platform/context.ts';
import { newestDecisionOfAuthor } from './decision-letter.queries.ts';

/** The newest decision in force that took down or locked words of this author: its notice is theirs to read. */
export function newestDecisionAbout({ db }: Pick<Services, 'db'>, authorId: string): Promise<string | null> {
  return newestDecisionOfAuthor(db, authorId);
}
