import { NO_FILTER, QUEUE_STANDINGS, type QueueFilter, readQueueFilter } from '@between/rules/queue.ts';

/** Parts of an address that say which cases the queue shows, in the order in which they stand there. */
const PARTS = ['lane', 'rule', 'group', 'language', 'age', 'kind'] as const;
export type QueuePart = (typeof PARTS)[number];

/** `all`, how a case stands, or the appeals, which are no cases. */
export type DeskView = 'all' | 'appeals' | (typeof QUEUE_STANDINGS)[number];

export interface QueueAddress {
  view: DeskView;
  filter: QueueFilter;
}

/** What an address of the desk asks for; whatever it does not know is left out. Pure. */
export function readAddress(params: Pick<URLSearchParams, 'get'>): QueueAddress {
  const asked = params.get('view');
  const standing = QUEUE_STANDINGS.find((each) => each === asked) ?? null;
  const filter = readQueueFilter(Object.fromEntries(PARTS.map((part) => [part, params.get(part)])));
  // The lanes once were views: an old address still shows what it showed.
  const lane = asked === 'high' || asked === 'normal' ? asked : filter.lane;
  return { view: asked === 'appeals' ? asked : (standing ?? 'all'), filter: { ...filter, standing, lane } };
}

/** Whether a part is there and empty, as a form without script sends it; what else stands in the address is not asked. Pure. */
export function hasEmptyParts(params: Pick<URLSearchParams, 'get'>): boolean {
  return ['view', ...PARTS].some((part) => params.get(part) === '');
}

/** The query of an address that shows this; empty for all of the queue. Pure. */
export function writeAddress({ view, filter }: QueueAddress): string {
  const params = new URLSearchParams();
  if (view !== 'all') params.set('view', view);
  for (const part of PARTS) {
    const value = filter[part];
    if (value !== null) params.set(part, value);
  }
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
}

/** The query for a view of the API. Pure. */
export function addressOf(view: { readonly [Part in keyof QueueFilter]?: string | null | undefined }): string {
  const filter = readQueueFilter(view);
  return writeAddress({ view: filter.standing ?? 'all', filter });
}

/** Whether anything but the view is narrowed. Pure. */
export function isNarrowed(filter: QueueFilter): boolean {
  return PARTS.some((part) => filter[part] !== NO_FILTER[part]);
}

/** Appeals are no cases: they stand where all of the queue does, and in a view of their own. Pure. */
export function showsAppeals({ view, filter }: QueueAddress): boolean {
  return !isNarrowed(filter) && (view === 'all' || view === 'appeals');
}

/** The filter as the API takes it: parts that say nothing are left out. Pure. */
export function filterInput(filter: QueueFilter): Partial<QueueFilter> {
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== null));
}
