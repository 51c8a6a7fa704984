import MarkdownIt from 'markdown-it';
import sanitizeHtml from 'sanitize-html';

/** One page of the handbook, ready to show. */
export interface Guide {
  title: string;
  /** Safe HTML without the title. */
  html: string;
  /** What search looks at. */
  text: string;
}

/** Where a link or picture of a guide leads in the product; null when only the repository has it. */
export type Resolve = (target: string) => string | null;

// Quotation marks are made round; nothing else of the typographer.
const markdown = new MarkdownIt({ html: false, linkify: false, typographer: true }).disable('replacements');

const SAFE: sanitizeHtml.IOptions = {
  allowedTags: [
    'h2',
    'h3',
    'h4',
    'p',
    'br',
    'hr',
    'strong',
    'em',
    's',
    'ul',
    'ol',
    'li',
    'blockquote',
    'code',
    'pre',
    'a',
    'table',
    'thead',
    'tbody',
    'tr',
    'th',
    'td',
    'img',
    'div',
  ],
  allowedAttributes: {
    a: ['href', 'rel'],
    img: ['src', 'alt', 'loading'],
    h2: ['id'],
    h3: ['id'],
    h4: ['id'],
    th: ['scope'],
    div: ['class', 'tabindex', 'role', 'aria-label'],
  },
  allowedClasses: { div: ['wide'] },
  allowedSchemes: ['https', 'mailto'],
  allowProtocolRelative: false,
};

/** Turns the Markdown of our own handbook into HTML for one page. Links are followed through `resolve`. */
export function renderGuide(source: string, resolve: Resolve): Guide {
  const tokens = markdown.parse(source, {});
  const title = tokens[0]?.type === 'heading_open' ? (tokens[1]?.content ?? '') : '';
  const rest = title === '' ? tokens : tokens.slice(3);
  for (const token of rest) {
    nameHeading(token, rest);
    for (const child of token.children ?? []) placeTarget(child, resolve);
    if (token.type === 'th_open') token.attrSet('scope', 'col');
  }
  const html = markdown.renderer.render(rest, markdown.options, {});
  // A wide table scrolls by itself, also by keyboard, and never pushes the page aside.
  const framed = html
    .replaceAll('<table>', `<div class="wide" tabindex="0" role="group" aria-label="${escaped(title)}"><table>`)
    .replaceAll('</table>', '</table></div>')
    .replaceAll('<pre>', `<div class="wide" tabindex="0" role="group" aria-label="${escaped(title)}"><pre>`)
    .replaceAll('</pre>', '</pre></div>');
  return { title: plain(title), html: sanitizeHtml(framed, SAFE).trim(), text: plain(source).toLowerCase() };
}

type Token = ReturnType<typeof markdown.parse>[number];

/** Headings can be linked to, by the same names that repositories give them. */
function nameHeading(token: Token, among: readonly Token[]): void {
  if (token.type !== 'heading_open') return;
  const words = among[among.indexOf(token) + 1]?.content ?? '';
  token.attrSet('id', anchorOf(words));
}

/** The name under which a heading can be linked to. */
export function anchorOf(words: string): string {
  return plain(words)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .trim()
    .replace(/\s+/g, '-');
}

function placeTarget(token: Token, resolve: Resolve): void {
  if (token.type === 'image') {
    token.attrSet('src', resolve(String(token.attrGet('src') ?? '')) ?? '');
    token.attrSet('loading', 'lazy');
    token.attrSet('alt', token.content);
  }
  if (token.type !== 'link_open') return;
  const href = resolve(String(token.attrGet('href') ?? ''));
  // A file that only the repository has is named, not linked.
  if (href === null) token.attrs = [];
  else token.attrSet('href', href);
  if (href?.startsWith('https:')) token.attrSet('rel', 'noopener noreferrer');
}

function plain(text: string): string {
  return text.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/[*_`#|]/g, '');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
