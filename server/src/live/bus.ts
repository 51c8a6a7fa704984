import type { NoticeKind, Topic } from '@between/live-protocol/events.ts';

/** What nodes tell each other. Hints only: whatever is lost is found again in the database. */
export type BusMessage =
  | { k: 'lines'; room: string; head: number }
  | { k: 'captions'; room: string; head: number }
  | { k: 'room'; room: string }
  | { k: 'notice'; topic: Topic; kind: NoticeKind; ids: Record<string, string | number> }
  | { k: 'recheck'; accounts: readonly string[] }
  | { k: 'typing'; room: string; account: string; handle: string }
  | { k: 'people'; room: string; node: string; accounts: number };

/** Carries messages to the other nodes of this community; its own never come back. */
export interface Bus {
  /** `none` needs no other node; `away` means that nothing arrives at the moment. */
  readonly state: 'none' | 'connected' | 'away';
  publish(message: BusMessage): void;
  /** The one listener of this node. */
  listen(onMessage: (message: BusMessage) => void): void;
  close(): Promise<void>;
}

/** One node alone: there is nobody to tell. */
export const noBus: Bus = {
  state: 'none',
  publish: () => undefined,
  listen: () => undefined,
  close: async () => undefined,
};
