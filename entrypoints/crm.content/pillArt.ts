import type { PillState } from '../../lib/messages/protocol';

const svgNamespace = 'http://www.w3.org/2000/svg';

function shape(name: string, attributes: Record<string, string | number>, ...inside: Element[]): SVGElement {
  const element = document.createElementNS(svgNamespace, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  element.append(...inside);
  return element;
}

const drawing = (className: string, size: number, ...inside: Element[]): SVGElement =>
  shape('svg', { class: className, viewBox: `0 0 ${size} ${size}`, 'aria-hidden': 'true' }, ...inside);

const circle = (className: string, more: Record<string, string | number> = {}): SVGElement =>
  shape('circle', { class: className, cx: 17, cy: 17, r: 15.5, ...more });

const within = (way: number): number => Math.min(1, Math.max(0, way));

/** The tick of what is expected today, across the ring. */
function due(expected: number): SVGElement {
  const angle = within(expected) * 2 * Math.PI;
  const at = (radius: number) => `${(17 + radius * Math.cos(angle)).toFixed(1)} ${(17 + radius * Math.sin(angle)).toFixed(1)}`;
  return shape('path', { class: 'due', d: `M${at(13)}L${at(17)}` });
}

function ring({ state, progress, expected }: PillState): SVGElement {
  if (state === 'unknown') return drawing('ring', 34, circle('seen'));
  const soFar = circle('so-far', { pathLength: 100, 'stroke-dasharray': `${within(progress ?? 0) * 100} 100` });
  return drawing('ring', 34, circle('rail'), soFar, ...(expected === null ? [] : [due(expected)]));
}

/** What the pill's button holds: ring, mark, and the corner where there is a gap to look at. */
export function pillArt(pill: PillState): Element[] {
  const stone = drawing('icon', 16, shape('path', { d: 'M4 13.5V6a4 4 0 0 1 8 0v7.5M1.5 13.5h13' }));
  const gap = drawing('corner', 12, shape('path', { d: 'M6 1 11.25 10.5H.75z' }));
  return [ring(pill), stone, ...(pill.gap ? [gap] : [])];
}

/** The small cross of the button that hides the pill. */
export const crossArt = (): Element => drawing('icon', 16, shape('path', { d: 'm4 4 8 8M12 4l-8 8' }));
