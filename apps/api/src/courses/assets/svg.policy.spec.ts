import { describe, expect, it } from '@jest/globals';
import { svgProblem } from './svg.policy.ts';

const NS = 'xmlns="http://www.w3.org/2000/svg"';
const within = (content: string) => `<svg ${NS} viewBox="0 0 9 9">${content}</svg>`;

describe('a still picture', () => {
  it.each([
    ['shapes', within('<g fill="#0b6b5b"><path d="M0 0h9"/><circle cx="1" cy="1" r="1"/></g>')],
    ['words', within('<title>A &lt;grip&gt;</title><text x="1">Thumb &amp; fingers</text>')],
    ['its own parts', within('<defs><path id="a" d=""/></defs><use href="#a"/>')],
    ['a pattern of its own', within('<rect fill="url(#dots)"/><rect fill="url( \'#dots\' )"/>')],
    ['a style', within('<style>.a { fill: red; stroke: url(#dots) }</style><path class="a"/>')],
    ['a head and comments', `<?xml version="1.0"?>\n<!-- drawn - by hand -->\n${within('')}`],
    [
      'a head that says UTF-8',
      `<?xml version="1.0" encoding='utf-8' standalone="no"?>${within('')}`,
    ],
    ['xlink', `<svg ${NS} xmlns:xlink="http://www.w3.org/1999/xlink"><use xlink:href="#a"/></svg>`],
  ])('may hold %s', (_title, text) => {
    expect(svgProblem(text)).toBeNull();
  });

  it.each([
    ['a script', within('<script>run()</script>')],
    ['a script under another name', within('<x:script xmlns:x="http://www.w3.org/2000/svg"/>')],
    ['an event handler', within('<path onclick="run()"/>')],
    ['a handler in capitals', within("<path OnLoad = 'run()'/>")],
    ['a page within', within('<foreignObject><p>x</p></foreignObject>')],
    ['a link', within('<a href="https://example.org"><path/></a>')],
    ['a picture from elsewhere', within('<image href="https://example.org/x.png"/>')],
    ['a use from elsewhere', within('<use href="other.svg#a"/>')],
    [
      'a use from elsewhere by a prefix of its own',
      within('<use xmlns:x="http://www.w3.org/1999/xlink" x:href="https://example.org/x.svg#a"/>'),
    ],
    // As ISO-2022-JP the first title goes on to the second's quote, and the handler is an attribute.
    [
      'another encoding',
      `<?xml version="1.0" encoding="ISO-2022-JP"?>${within(
        `<g id="\u001b$B" class='x\u001b(B" onload="run()" lang="'/>`,
      )}`,
    ],
    ['a use spelt in numbers', within('<use href="&#106;avascript:run()"/>')],
    ['a fill from elsewhere', within('<rect fill="url(https://example.org/#a)"/>')],
    ['a style from elsewhere', within('<style>@import "https://example.org/x.css";</style>')],
    ['a style spelt with escapes', within('<style>@\\69mport "x.css";</style>')],
    ['a font from elsewhere', within('<style>@font-face{src:url(//example.org/x)}</style>')],
    ['an animation', within('<set attributeName="href" to="javascript:run()"/>')],
    ['a base', `<svg ${NS} xml:base="https://example.org/"></svg>`],
    ['another namespace', within('<g xmlns="http://www.w3.org/1999/xhtml"/>')],
    ['an entity', `<!DOCTYPE svg [<!ENTITY a "b">]>${within('&a;')}`],
    ['attributes by default', `<!DOCTYPE svg [<!ATTLIST svg onload CDATA "run()">]>${within('')}`],
    ['an instruction', `<?xml-stylesheet href="x.css"?>${within('')}`],
    ['CDATA', within('<style><![CDATA[ @import "x" ]]></style>')],
    ['a comment that does not end', within('<!-- <path/>')],
    ['a tag that does not end', `<svg ${NS}><path`],
    ['attributes without quotes', within('<path onclick=run()/>')],
    ['no svg at all', '<html></html>'],
    ['nothing', ''],
  ])('may not hold %s', (_title, text) => {
    expect(svgProblem(text)).toEqual(expect.any(String));
  });

  it('is read in time that grows with its size alone', () => {
    const started = performance.now();
    svgProblem(`<svg ${NS} ${'a="" '.repeat(100_000)}<`);
    svgProblem(within('<g '.repeat(100_000)));
    svgProblem(`<!--${'-'.repeat(500_000)}`);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
