import { TOOL_USE, type ToolAnswer } from '@between/rules/private-tool-use.ts';
import { entriesOf, type Range } from '#lib/features/private/entries.server.ts';

/** What somebody noted for themselves after an exercise. */
export interface ToolUse {
  id: string;
  at: string;
  tool: string;
  answer: ToolAnswer;
}

/** Own notes about exercises, newest first. */
export async function toolUses(range: Range): Promise<ToolUse[]> {
  const { entries } = await entriesOf(TOOL_USE, range);
  return entries.map(({ id, at, body }) => ({ id, at, ...body }));
}
