type LessonFigureProps = {
  src: string;
  alt: string;
  caption?: string | undefined;
  /** The picture's own size, whose room is kept before it comes. */
  size: { width: number; height: number } | null;
};

/** A picture of the lesson with its caption. */
export function LessonFigure({ src, alt, caption, size }: LessonFigureProps) {
  return (
    <figure className="lesson-figure">
      <img
        src={src}
        alt={alt}
        loading="lazy"
        decoding="async"
        width={size?.width}
        height={size?.height}
        className={size ? 'h-auto w-full' : 'aspect-video w-full object-contain'}
      />
      {caption ? <figcaption>{caption}</figcaption> : null}
    </figure>
  );
}
