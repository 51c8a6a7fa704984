import { type Ctx, loaderOf } from '../../platform/context.ts';
import { loader } from '../../platform/loader.ts';
import type { PanelistRow } from './panel.model.ts';
import { panelsOf } from './panel.queries.ts';

const PANEL = Symbol('panel.of');

/** Everybody who was asked into the panel of a workshop; one query for a whole list. Nothing decided yet. */
export function panelOf(ctx: Ctx, workshopId: string): Promise<PanelistRow[]> {
  const load = loaderOf(ctx, PANEL, () =>
    loader(async (ids: readonly string[]) => {
      const panels = await panelsOf(ctx.db, ids);
      return ids.map((id) => panels.get(id) ?? []);
    }),
  );
  return load(workshopId);
}
