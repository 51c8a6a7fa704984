import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderAnyMarkdown, renderMarkdown } from './markdown.ts';

describe('renderMarkdown', () => {
  it('takes the short way for plain words only where it comes out the same', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'the',
        'kettle',
        'is',
        'on',
        'I',
        '’m',
        "don't",
        'näher',
        'がんばれ',
        '1',
        '2024',
        '3pm',
        're-read',
        'e.g',
        'www',
        'http',
        '.',
        '...',
        ',',
        ';',
        ':',
        '?',
        '!',
        '(',
        ')',
        '"',
        '…',
        '—',
        '–',
        '-',
        '+',
        '=',
        '*',
        '_',
        '~',
        '#',
        '>',
        '|',
        '\\',
        '/',
        '&',
        '<',
        '@',
        '`',
        '[',
        ']',
        ' ',
        '  ',
        '\n',
        '\n\n',
        ' \n',
        '\n ',
        '\u00a0',
        '\u2028',
        '\u200d',
        '🙂',
        '1.',
        '2)',
        '- ',
        'a.b',
        'x.com',
        '.com',
      ),
      fc.string({ maxLength: 3 }),
      fc.string({ unit: 'grapheme', maxLength: 2 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), fc.boolean(), (pieces, isSpaced) => {
        const text = pieces.join(isSpaced ? ' ' : '');
        expect(renderMarkdown(text)).toBe(renderAnyMarkdown(text));
      }),
      { numRuns: 4_000, seed: 20261122 },
    );
    for (const text of [
      'Still here.',
      'I sat on the stairs (again), and did not go…\nIs anybody awake?',
      '“Good night”, all!',
    ])
      expect(renderMarkdown(text)).toBe(renderAnyMarkdown(text));
  }, 30_000);

  it.each([
    ['a drawn line', `${'- '.repeat(60)}\n\nafter it`],
    ['quotations in quotations', `${'> '.repeat(120)}deep\n\nafter it`],
    ['numbers in a row', `${'1. '.repeat(60)}deep\n\nafter it`],
    [
      'lists in lists, a line each',
      `${Array.from({ length: 80 }, (_, at) => `${'  '.repeat(at)}- x`).join('\n')}\n\nafter it`,
    ],
    ['marks after an indent', `${' '.repeat(24)}${'- '.repeat(11)}deep\n${' '.repeat(46)}- deeper\n\nafter it`],
  ])('loses no word behind %s', (_name, body) => {
    const html = renderMarkdown(body);
    expect(html).toContain('<p>after it</p>');
    if (body.includes('deep')) expect(html).toContain('deep');
  });

  it('keeps emphasis, lists, quotations and line breaks', () => {
    expect(renderMarkdown('**slowly**, *really*\nnext\n\n- one\n- two\n\n> said')).toBe(
      '<p><strong>slowly</strong>, <em>really</em><br />\nnext</p>\n<ul>\n<li>one</li>\n<li>two</li>\n</ul>\n<blockquote>\n<p>said</p>\n</blockquote>',
    );
  });

  it('makes a pasted link a link that loads nothing and tells the other side nothing', () => {
    const html = renderMarkdown('see https://example.org/a and ![x](https://example.org/x.png)');
    expect(html).toContain('<a href="https://example.org/a" rel="nofollow ugc noopener noreferrer">');
    expect(html).not.toContain('<img');
  });

  it.each([
    '<script>alert(1)</script>',
    '[x](javascript:alert(1))',
    '<img src=x onerror=alert(1)>',
    '[x](data:text/html,hi)',
    '<a href="//evil.example">x</a>',
    '<style>p{}</style>',
    '# head',
    '```\ncode\n```',
  ])('gives %s no power', (text) => {
    expect(renderMarkdown(text)).not.toMatch(/<(script|img|style|iframe|h1|pre)|href="(javascript|data|\/\/)/i);
  });

  it('lets only its few tags and two attributes through, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (text) => {
        const tags = [...renderMarkdown(text).matchAll(/<\/?([a-z0-9]+)([^>]*)>/gi)];
        for (const [, tag = '', attributes = ''] of tags) {
          expect(['p', 'br', 'strong', 'em', 's', 'ul', 'ol', 'li', 'blockquote', 'code', 'a']).toContain(
            tag.toLowerCase(),
          );
          expect(attributes).toMatch(/^( \/)?$|^ href="(https?:|mailto:)[^"]*" rel="[a-z ]+"$/);
        }
      }),
    );
  });
});
