/** The closed list of what assets may be, by the end of their address. */
export const mediaTypes = {
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  webp: 'image/webp',
  webm: 'video/webm',
  mp4: 'video/mp4',
  vtt: 'text/vtt',
} as const;

export type MediaType = (typeof mediaTypes)[keyof typeof mediaTypes];

/** Where an asset is served: what it is named by never changes, so neither does its content. */
export function assetAddress({ hash, type }: { hash: string; type: MediaType }): string {
  return `/assets/${hash}.${extensionOf(type)}`;
}

export function extensionOf(type: MediaType): string {
  const [extension = ''] = Object.entries(mediaTypes).find(([, listed]) => listed === type) ?? [];
  return extension;
}

export function isMediaType(type: string): type is MediaType {
  return Object.values<string>(mediaTypes).includes(type);
}
