import { useEffect, useRef } from 'react';

/** Puts an editor into the root that it is given, and says how to take it away again. */
export type MountCode = (parent: HTMLElement, root: ShadowRoot) => () => void;

export type CodeHostProps = { mount: MountCode; className?: string };

/**
 * The editor's own styles are adopted by a shadow root: as style elements of the page
 * the content policy would refuse them.
 */
export function CodeHost({ mount, className }: CodeHostProps) {
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!host.current) return undefined;
    const root = host.current.shadowRoot ?? host.current.attachShadow({ mode: 'open' });
    const parent = document.createElement('div');
    parent.style.height = '100%';
    root.append(parent);
    const takeAway = mount(parent, root);
    return () => {
      takeAway();
      parent.remove();
    };
  }, [mount]);
  return <div ref={host} className={className} />;
}
