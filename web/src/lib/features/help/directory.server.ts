import { SHIPPED, type HelplineDirectory } from '@between/helplines/directory.ts';

/**
 * The directory as people see it. The release is the base and always stands, without a server or a database;
 * what an operator checked and added is laid over it with `mergeHelplines`.
 */
export function currentDirectory(): HelplineDirectory {
  return SHIPPED;
}
