import { Trans } from '@lingui/react/macro';
import { useEffect, useRef, useState } from 'react';
import type { RefObject, SyntheticEvent } from 'react';

/** Where a video was left, in seconds, and where that is kept. */
export type MediaPlace = { startsAt: number; keep: (seconds: number) => void };

type LessonVideoProps = {
  src: string;
  captions: string;
  title: string;
  poster?: string | undefined;
  language: string;
  place: MediaPlace | null;
};

const EVERY_SECONDS = 5;

/** A video with its captions on, which goes on where it was left. */
export function LessonVideo({ src, captions, title, poster, language, place }: LessonVideoProps) {
  const video = useRef<HTMLVideoElement>(null);
  const { onTimeUpdate, keepNow } = usePlace(video, place);
  const [startsAt] = useState(place?.startsAt ?? 0);
  const [hasFailed, setFailed] = useState(false);
  // A page that came drawn may know the video's length before it is brought to life.
  useEffect(() => {
    if (video.current && video.current.readyState > 0) goOn(video.current, startsAt);
  }, [startsAt]);
  return (
    <figure className="lesson-figure">
      <video
        ref={video}
        controls
        playsInline
        preload="metadata"
        aria-label={title}
        poster={poster}
        onLoadedMetadata={(event) => goOn(event.currentTarget, startsAt)}
        onTimeUpdate={onTimeUpdate}
        onPause={keepNow}
        onSeeked={onTimeUpdate}
        className="aspect-video w-full rounded-control bg-sunken"
      >
        <source src={src} onError={() => setFailed(true)} />
        <track default kind="captions" src={captions} srcLang={language} label={title} />
      </video>
      {hasFailed ? (
        <p role="status" className="mt-2 text-sm text-muted">
          <Trans>The video did not load. Its words stand in the text around it.</Trans>
        </p>
      ) : null}
      <figcaption>{title}</figcaption>
    </figure>
  );
}

function goOn(video: HTMLVideoElement, startsAt: number): void {
  // A video that was seen to its end begins again.
  if (startsAt < video.duration - 1) video.currentTime = startsAt;
}

/** Keeps the second at most every five seconds, on pause and on leaving. */
function usePlace(video: RefObject<HTMLVideoElement | null>, place: MediaPlace | null) {
  const kept = useRef(place?.startsAt ?? 0);
  const latest = useRef(place);
  useEffect(() => {
    latest.current = place;
  });
  useEffect(() => {
    const element = video.current;
    const leave = () => {
      // Before its length is known a video stands at 0, wherever it was left.
      if (element && element.readyState > 0) keep(element.currentTime);
    };
    const hide = () => {
      if (document.visibilityState === 'hidden') leave();
    };
    document.addEventListener('visibilitychange', hide);
    return () => {
      document.removeEventListener('visibilitychange', hide);
      leave();
    };
  }, [video]);

  function keep(time: number) {
    const seconds = Math.floor(time);
    if (seconds === kept.current) return;
    kept.current = seconds;
    latest.current?.keep(seconds);
  }
  return {
    keepNow: (event: SyntheticEvent<HTMLVideoElement>) => keep(event.currentTarget.currentTime),
    onTimeUpdate: ({ currentTarget }: SyntheticEvent<HTMLVideoElement>) => {
      const far = Math.abs(currentTarget.currentTime - kept.current) >= EVERY_SECONDS;
      if (far && !currentTarget.seeking) keep(currentTarget.currentTime);
    },
  };
}
