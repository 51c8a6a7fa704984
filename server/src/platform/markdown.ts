import MarkdownIt from 'markdown-it';
import sanitizeHtml from 'sanitize-html';

/** Raise when the output changes: stored HTML of an older version is rendered anew when it is read for editing. */
export const HTML_VERSION = 1;

const markdown = new MarkdownIt({ html: false, linkify: true, breaks: true, typographer: false }).disable([
  'image',
  'heading',
  'lheading',
  'table',
  'code',
  'fence',
  'html_block',
  'html_inline',
  'hr',
]);

const SAFE: sanitizeHtml.IOptions = {
  allowedTags: ['p', 'br', 'strong', 'em', 's', 'ul', 'ol', 'li', 'blockquote', 'code', 'a'],
  allowedAttributes: { a: ['href', 'rel'] },
  allowedSchemes: ['https', 'http', 'mailto'],
  allowProtocolRelative: false,
  transformTags: {
    a: (tagName, attribs) => ({
      tagName,
      attribs: { href: attribs['href'] ?? '', rel: 'nofollow ugc noopener noreferrer' },
    }),
  },
};

/** Emphasis, lists, quotations and links. No images, no headings, no raw HTML: nothing that a reader's browser would load. */
export function renderMarkdown(body: string): string {
  return sanitizeHtml(markdown.render(body), SAFE).trim();
}
