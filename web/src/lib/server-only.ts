/**
 * HTML that the server rendered and the browser keeps as it is: it is in the page already, so it is not sent a second
 * time for hydration. When the page is fetched as data (a link followed, a form sent by script) it travels whole.
 */
export class ServerOnly {
  readonly html: string | null;
  readonly isSent: boolean;

  constructor(html: string | null, isSent: boolean) {
    this.html = html;
    this.isSent = isSent;
  }
}
