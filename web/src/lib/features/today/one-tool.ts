import type { PrivateTool } from '#lib/features/private/tools.ts';

/** One tool to show today: each in turn, the same all day long. The check-in stands on the page already. */
export function oneToolOf(tools: readonly PrivateTool[], day: string): PrivateTool | null {
  const others = tools.filter(({ href }) => href !== '/mood');
  const number = Math.floor(Date.parse(`${day}T00:00:00Z`) / 86_400_000);
  return others[number % others.length] ?? null;
}
