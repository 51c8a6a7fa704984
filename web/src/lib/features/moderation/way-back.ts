/** Only ways back into the desk: an address from a form is not trusted. Pure. */
export function wayBack(next: string): string {
  return /^\/moderation(\/(cases|crisis|appeals)\/[\da-f-]+)?(\?[\w=&-]*)?$/i.test(next) ? next : '/moderation';
}
