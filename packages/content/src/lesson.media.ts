import { isDrawn, isMuscle, isZone, isZoneIn, viewOf } from './atlas.names.ts';
import { assetTypes, extensionOf } from './course.files.ts';
import type { CourseLimits } from './course.ts';
import { become, fieldOf, wordsOf } from './directive.ts';
import type { Directive, LessonAsset, Marks, MarksContext } from './directive.ts';
import { withoutLimits } from './lesson.words.ts';

export function resolveBodyMap(node: Directive, _: Marks, context: MarksContext): void {
  const muscles = known(node, 'muscles', context);
  const zones = known(node, 'zones', context);
  if (wordsOf(node, 'muscles').length + wordsOf(node, 'zones').length === 0) {
    const message = 'A body map shows something: muscles="upper_trapezius" or zones="axilla".';
    return context.report(node, 'BODY_MAP_EMPTY', message);
  }
  const view = oneOf(node, 'view', ['front', 'back'], context) ?? viewOf(muscles, zones);
  const layers = ['superficial', 'deep'] as const;
  const drawnIn = layers.find((layer) => muscles.some((id) => isDrawn(id, view, layer)));
  const layer = oneOf(node, 'layer', layers, context) ?? drawnIn ?? 'superficial';
  const missing = [
    ...muscles.filter((id) => !layers.some((one) => isDrawn(id, view, one))),
    ...zones.filter((id) => !isZoneIn(id, view)),
  ];
  for (const id of missing) {
    const message = `"${id}" can't be seen from the ${view}.`;
    context.report(node, 'BODY_MAP_NOT_DRAWN', message);
  }
  const caption = fieldOf(node, 'caption');
  become(node, 'lesson-body-map', {
    ...(muscles.length > 0 ? { dataMuscles: muscles.join(' ') } : {}),
    dataView: view,
    dataLayer: layer,
    dataShow: shown(node, context),
    ...(zones.length > 0 ? { dataZones: zones.join(' ') } : {}),
    ...(caption ? { dataCaption: caption } : {}),
  });
}

/** The ids of a field that the atlas has; the others are reported. */
function known(node: Directive, field: 'muscles' | 'zones', context: MarksContext): string[] {
  const isKnown = field === 'muscles' ? isMuscle : isZone;
  return wordsOf(node, field).filter((id) => {
    if (isKnown(id)) return true;
    const [code, noun] =
      field === 'muscles'
        ? (['UNKNOWN_MUSCLE', 'muscle'] as const)
        : (['UNKNOWN_ZONE', 'zone'] as const);
    context.report(node, code, `The atlas has no ${noun} "${id}".`);
    return false;
  });
}

export function resolvePressureDial(node: Directive, _: Marks, context: MarksContext): void {
  const pressure = limitsFor(node, context)?.pressure;
  if (!pressure) return become(node, 'lesson-pressure-dial', {});
  const { from, to, ceiling, lowered } = pressure;
  const scale = { dataFrom: from, dataTo: to, dataCeiling: ceiling, dataLowered: lowered };
  become(node, 'lesson-pressure-dial', scale);
}

export function resolveHoldTimer(node: Directive, _: Marks, context: MarksContext): void {
  const hold = limitsFor(node, context)?.hold;
  become(node, 'lesson-hold-timer', hold ? { dataFrom: hold.from, dataTo: hold.to } : {});
}

export function resolveFigure(node: Directive, _: Marks, context: MarksContext): void {
  const picture = findAsset(node, { field: 'src', kind: 'image/' }, context);
  const alt = fieldOf(node, 'alt');
  if (alt === undefined) {
    const message = 'A figure says what it shows to those who do not see it: alt="…".';
    context.report(node, 'ASSET_WITHOUT_ALT', message);
  }
  if (!picture || alt === undefined) return;
  const caption = fieldOf(node, 'caption');
  const { url, width, height } = picture;
  become(node, 'lesson-figure', {
    dataSrc: url,
    dataAlt: alt,
    ...(caption ? { dataCaption: caption } : {}),
    ...(width && height ? { dataWidth: width, dataHeight: height } : {}),
  });
}

export function resolveVideo(node: Directive, _: Marks, context: MarksContext): void {
  const film = findAsset(node, { field: 'src', kind: 'video/' }, context);
  const captions = findCaptions(node, context);
  const title = fieldOf(node, 'title');
  if (title === undefined) {
    context.report(node, 'VIDEO_WITHOUT_TITLE', 'A video has a title: title="…".');
  }
  if (!film || !captions || title === undefined) return;
  const poster = posterOf(film, context);
  become(node, 'lesson-video', {
    dataSrc: film.url,
    dataCaptions: captions.url,
    dataTitle: title,
    dataName: film.name,
    ...(poster ? { dataPoster: poster.url } : {}),
  });
}

/** The picture that a video has the name of: hold.jpg for hold.webm. */
function posterOf(film: LessonAsset, context: MarksContext): LessonAsset | undefined {
  const stem = film.name.slice(0, film.name.lastIndexOf('.'));
  const names = ['jpg', 'webp', 'png'].map((extension) => `${stem}.${extension}`);
  return context.assets?.find(({ name }) => names.includes(name));
}

function findCaptions(node: Directive, context: MarksContext): LessonAsset | null {
  if (fieldOf(node, 'captions') !== undefined) {
    return findAsset(node, { field: 'captions', kind: 'text/vtt' }, context);
  }
  const message = 'A video carries its words as captions: captions="name.vtt".';
  context.report(node, 'VIDEO_WITHOUT_CAPTIONS', message);
  return null;
}

/** The asset that a field names, if it is there and of the right kind. */
function findAsset(
  node: Directive,
  { field, kind }: { field: string; kind: string },
  context: MarksContext,
): LessonAsset | null {
  const name = fieldOf(node, field) ?? '';
  const isFile = /^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(name);
  const known = context.assets?.find((asset) => asset.name === name);
  if (!isFile || (context.assets && !known)) {
    context.report(node, 'UNKNOWN_ASSET', `There is no file assets/${name} (${field}="…").`);
    return null;
  }
  if (!assetTypes[extensionOf(name)]?.startsWith(kind)) {
    const message = `${field}="${name}" is not of the kind ${kind}*.`;
    context.report(node, 'ASSET_WRONG_KIND', message);
    return null;
  }
  return known ?? { name, url: name };
}

function shown(node: Directive, context: MarksContext): string {
  if (node.attributes?.['show'] === undefined) return 'points';
  const kinds = ['points', 'referral'];
  const words = wordsOf(node, 'show');
  if (words.some((word) => !kinds.includes(word))) {
    const message = `show="${words.join(' ')}": write points, referral, both or nothing.`;
    context.report(node, 'DIRECTIVE_VALUE', message);
  }
  return kinds.filter((kind) => words.includes(kind)).join(' ');
}

function oneOf<Value extends string>(
  node: Directive,
  field: string,
  values: readonly Value[],
  context: MarksContext,
): Value | undefined {
  const written = fieldOf(node, field);
  const value = values.find((one) => one === written);
  if (written !== undefined && value === undefined) {
    const message = `${field}="${written}" is none of ${values.join(', ')}.`;
    context.report(node, 'DIRECTIVE_VALUE', message);
  }
  return value;
}

function limitsFor(node: Directive, context: MarksContext): CourseLimits | null {
  if (context.limits === null) context.report(node, 'UNKNOWN_LIMIT', withoutLimits);
  return context.limits ?? null;
}
