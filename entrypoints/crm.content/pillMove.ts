import type { PillPlace } from '../../lib/messages/protocol';

/** Below this many pixels a press with a trembling hand is still a click. */
const slack = 4;
const step = 16;
const steps: Record<string, readonly [number, number]> = {
  ArrowLeft: [step, 0],
  ArrowRight: [-step, 0],
  ArrowUp: [0, step],
  ArrowDown: [0, -step],
};

const at = (place: PillPlace, dx: number, dy: number): PillPlace => ({
  ...place,
  x: Math.min(Math.max(0, place.x + dx), innerWidth - 78),
  y: Math.min(Math.max(0, place.y + dy), innerHeight - 40),
});

/**
 * Lets the person drag the pill, or push it with the arrow keys while it has the focus.
 * @param move shows it elsewhere; @param settled is told once, when it lies where it shall stay
 */
export function movable(
  handle: HTMLElement,
  now: () => PillPlace,
  move: (place: PillPlace) => void,
  settled: (place: PillPlace) => void,
  signal: AbortSignal,
): void {
  let from: { readonly x: number; readonly y: number; readonly place: PillPlace } | null = null;
  let dragged = false;
  let pushed = false;

  const end = (): void => {
    from = null;
  };
  const on = <K extends keyof HTMLElementEventMap>(type: K, listen: (event: HTMLElementEventMap[K]) => void, capture = false): void =>
    handle.addEventListener(type, (event) => event.isTrusted && listen(event), { signal, capture });

  on('pointerdown', (event) => {
    if (event.button !== 0) return;
    from = { x: event.clientX, y: event.clientY, place: now() };
    dragged = false;
    handle.setPointerCapture(event.pointerId);
  });
  on('pointermove', (event) => {
    if (!from) return;
    const [dx, dy] = [from.x - event.clientX, from.y - event.clientY];
    if (!dragged && Math.hypot(dx, dy) < slack) return;
    dragged = true;
    move(at(from.place, dx, dy));
  });
  on('pointerup', () => {
    if (dragged) settled(now());
    end();
  });
  on('pointercancel', () => {
    if (from && dragged) move(from.place);
    dragged = false;
    end();
  });
  // The click that ends a drag opens nothing.
  on(
    'click',
    (event) => {
      if (dragged) event.stopImmediatePropagation();
      dragged = false;
    },
    true,
  );
  on('keydown', (event) => {
    const way = steps[event.key];
    if (!way || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    pushed = true;
    move(at(now(), ...way));
  });
  const rest = (): void => {
    if (pushed) settled(now());
    pushed = false;
  };
  on('keyup', rest);
  on('blur', rest);
}
