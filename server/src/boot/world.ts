import type { RunningServer } from './start-server.ts';

/** What must be there before the port opens; returns the lines that the start prints for people. */
export async function prepareWorld(_server: RunningServer, _isStopping: () => boolean): Promise<string[]> {
  return [];
}
