import { useEffect, useRef, useState, type RefObject } from 'react';

const usual = 640;
/** Axis and labels want their room: in a narrower place, as a page has for a moment while its window changes, the drawing is scaled. */
const least = 240;

/** How wide a chart may be drawn: as wide as its place, so that its words keep their size on a phone. */
export function useWidth(): { readonly place: RefObject<HTMLDivElement | null>; readonly width: number } {
  const place = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(usual);
  useEffect(() => {
    const element = place.current;
    if (element === null) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined && entry.contentRect.width > 0) setWidth(Math.max(least, Math.min(760, Math.round(entry.contentRect.width))));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { place, width };
}
