/** What the teller needs of the product: to act as a person through the public API, and to move the clock. */
export interface Stage {
  /** Runs a document as the person with this handle. @throws when the API refuses: the story would have a hole. */
  ask<Data>(handle: string, document: string, variables?: Record<string, unknown>): Promise<Data>;
  /** Puts the clock to an instant; times in the story run forward only. */
  moveTo(instant: Date): void;
  /** Lets everything happen that is due by now: ends of undo windows, notices. */
  settle(): Promise<void>;
}

/** One thing that happens in the story. */
export interface StoryEvent {
  /** Minutes before the end of the telling. */
  minutesAgo: number;
  happen(): Promise<void>;
}

/** Ids that the API gave to what the story names. */
export interface Told {
  groups: Map<string, { id: string; agreementVersion: number }>;
  threads: Map<string, string>;
  /** Key of a thread or reply → its post. */
  posts: Map<string, { id: string; minutesAgo: number }>;
}
