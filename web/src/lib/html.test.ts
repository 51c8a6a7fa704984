import { describe, expect, it } from 'vitest';
import { Html, html } from './html.ts';

describe('html', () => {
  it('escapes every text, between tags and in attributes', () => {
    const evil = `"><script>alert('x')</script>&amp;`;
    const safe = '&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;amp;';
    expect(String(html`<a title="${evil}">${evil}</a>`)).toBe(`<a title="${safe}">${safe}</a>`);
  });

  it('puts what it made itself in as it is, one piece or many', () => {
    const row = (name: string): Html => html`<li>${name}</li>`;
    expect(
      String(
        html`<ul>
          ${['a', '<b>'].map(row)}
        </ul>`,
      ),
    ).toBe('<ul> <li>a</li><li>&lt;b&gt;</li> </ul>');
  });

  it('squeezes the indentation of the source, never the words', () => {
    const words = 'one\n   two';
    const template = Object.assign(['<p>\n    ', '\n  </p>'], { raw: [] });
    expect(String(html(template, words))).toBe('<p> one\n   two </p>');
  });

  it('leaves out what is not there, and tells numbers', () => {
    expect(String(html`<p>${null}${false}${0} ${12}</p>`)).toBe('<p>0 12</p>');
  });

  it('never takes an object that only looks like its own', () => {
    const forged = { toString: () => '<script>' } as unknown as string;
    expect(String(html`${forged}`)).not.toContain('<script>');
  });
});
