/** What the page tells the script about one box to write in. */
export interface SpotFacts {
  place: string;
  /** Nothing is asked before these words are sent. */
  asksNothing?: boolean;
  /** Where the writer said they are. */
  country: string | null;
  siteCountry: string | null;
}
