/** Tools that work without a connection, in the order in which they are shown. */
export const TOOL_NAMES = ['mood', 'journal', 'thought', 'steps', 'plan'] as const;
export type ToolName = (typeof TOOL_NAMES)[number];

const PLACES: Readonly<Record<string, ToolName>> = {
  journal: 'journal',
  thoughts: 'thought',
  goals: 'steps',
};

/** The tool that an address belongs to: the service worker shows this page in place of the one asked for. */
export function toolAt(path: string): ToolName {
  return PLACES[path.split('/')[1] ?? ''] ?? 'mood';
}
