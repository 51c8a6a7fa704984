import type { PrivateTool } from '#lib/features/private/tools.ts';

/** On the page already, and no tool of its own. */
const LEFT_OUT = ['/mood', '/kept'];

/** One tool to show today: each in turn, the same all day long. */
export function oneToolOf(tools: readonly PrivateTool[], day: string): PrivateTool | null {
  const others = tools.filter(({ href }) => !LEFT_OUT.includes(href));
  const number = Math.floor(Date.parse(`${day}T00:00:00Z`) / 86_400_000);
  return others[number % others.length] ?? null;
}
