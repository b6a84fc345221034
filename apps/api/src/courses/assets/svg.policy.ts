/** Elements of a still picture; what isn't here may run, load or link something. */
const ELEMENTS = new Set(
  `svg g defs symbol use title desc path rect circle ellipse line polyline polygon text tspan textPath
   linearGradient radialGradient stop clipPath mask pattern marker style filter feGaussianBlur feOffset
   feMerge feMergeNode feFlood feComposite feColorMatrix feBlend feTurbulence feDropShadow`.split(
    /\s+/,
  ),
);
const NAMESPACES = ['http://www.w3.org/2000/svg', 'http://www.w3.org/1999/xlink'];

const COMMENT = /<!--(?:[^-]|-(?!-))*-->/g;
/** In another encoding than the one it was read in, a text could hold other tags. */
const HEAD = /^\uFEFF?\s*(?:<\?xml(?![^>]*encoding\s*=\s*["'](?!utf-8["']))\s[^?<>]*\?>)?\s*/i;
const TAG = /<(\/?)([^\s<>/="']+)((?:\s+[^\s<>/="']+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*\/?>/y;
const ATTRIBUTE = /([^\s<>/="']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** Why a text isn't a still SVG picture that runs nothing and reaches for nothing, or null. */
export function svgProblem(text: string): string | null {
  const body = text.replace(COMMENT, '').replace(HEAD, '');
  if (!/^<svg[\s>]/.test(body)) return 'An SVG begins with its svg element.';
  for (let at = body.indexOf('<'); at !== -1; at = body.indexOf('<', TAG.lastIndex)) {
    TAG.lastIndex = at;
    const [, , name, attributes] = TAG.exec(body) ?? [];
    // A DOCTYPE, an instruction, CDATA or a tag that isn't well-formed could hide anything.
    if (name === undefined || attributes === undefined) {
      return 'An SVG holds plain elements only: no DOCTYPE, no CDATA, no broken tags.';
    }
    if (!ELEMENTS.has(name)) return `An SVG is a still picture: it has no place for <${name}>.`;
    const problem = attributesProblem(attributes) ?? styleProblem(name, body.slice(TAG.lastIndex));
    if (problem) return problem;
  }
  return null;
}

function attributesProblem(attributes: string): string | null {
  for (const [, name = '', quoted, apostrophed] of attributes.matchAll(ATTRIBUTE)) {
    const value = decoded(quoted ?? apostrophed ?? '');
    if (/^on/i.test(name)) return `An SVG is a still picture: ${name} would run something.`;
    if (/^xmlns(:|$)/.test(name)) {
      if (!NAMESPACES.includes(value)) return `An SVG of a course has no place for ${value}.`;
      continue;
    }
    if (name === 'xml:base') return 'An SVG points at nothing outside itself: xml:base does.';
    // Any prefix may be bound to the namespace of xlink.
    const isReference = /(^|:)href$|^src$/i.test(name);
    if (isReference && !value.trim().startsWith('#')) {
      return `An SVG points at nothing outside itself: ${name} does.`;
    }
    if (reachesOut(value)) return `An SVG points at nothing outside itself: ${name} does.`;
  }
  return null;
}

/** The text of a style element goes up to its end tag. */
function styleProblem(name: string, rest: string): string | null {
  if (name !== 'style') return null;
  const [css = ''] = rest.split('<', 1);
  return reachesOut(decoded(css))
    ? 'An SVG points at nothing outside itself: its style does.'
    : null;
}

function reachesOut(css: string): boolean {
  // A backslash could spell any of these differently.
  return /url\(\s*["']?\s*(?!["'\s#])|@import|image-set|javascript:|\\/i.test(css);
}

/** Characters may be written by number. */
function decoded(value: string): string {
  return value
    .replace(/&#x([0-9a-f]{1,6});/gi, (_, digits: string) => character(parseInt(digits, 16)))
    .replace(/&#(\d{1,7});/g, (_, digits: string) => character(Number(digits)));
}

function character(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : '';
}
