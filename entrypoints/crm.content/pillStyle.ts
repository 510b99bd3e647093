/** The pill's look: the values of `components/ui/tokens.css` that it needs. It floats over a page we don't know, so it alone may cast a shadow. */
export const pillStyle = `
.root {
  --paper: light-dark(#ffffff, #18191b);
  --pressed: light-dark(#ebebed, #2b2c30);
  --line: light-dark(#e3e3e6, #2e3034);
  --edge: light-dark(#86878f, #75777f);
  --edge-soft: light-dark(#cdced3, #45474d);
  --ink: light-dark(#1a1b1e, #ececee);
  --accent: light-dark(#2453b3, #8db1f7);
  --gap: light-dark(#b53a1c, #f68e6e);
  color-scheme: light dark;
  position: absolute; inset: 0;
}
button { position: absolute; display: grid; place-content: center; padding: 0; border: 0; border-radius: 50%; background: var(--paper); color: var(--ink); cursor: pointer; box-shadow: 0 0 0 1px var(--edge-soft), 0 1px 4px rgb(0 0 0 / 0.2); }
button:hover { background: var(--pressed); }
button:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.pill { inset: 0; width: 40px; height: 40px; touch-action: none; }
.pill.moving { cursor: grabbing; }
.hide { inset: 6px 46px auto auto; width: 28px; height: 28px; opacity: 0; pointer-events: none; }
.hide::after { content: ''; position: absolute; inset: -6px -8px -6px 0; }
.root:is(:hover, :has(:focus-visible)) .hide { opacity: 1; pointer-events: auto; }
svg { display: block; fill: none; stroke: currentColor; stroke-width: 1.5; stroke-linecap: round; stroke-linejoin: round; pointer-events: none; }
.icon { width: 16px; height: 16px; }
.ring { position: absolute; inset: 3px; width: 34px; height: 34px; stroke-width: 3; stroke-linecap: butt; rotate: -90deg; }
.rail { stroke: var(--line); }
.so-far { stroke: var(--accent); }
.due { stroke: var(--ink); stroke-width: 2; }
.seen { stroke: var(--edge); stroke-width: 1.5; stroke-dasharray: 3 3.05; }
.corner { position: absolute; inset: auto -2px -2px auto; box-sizing: border-box; width: 16px; height: 16px; padding: 2px; border-radius: 50%; background: var(--paper); color: var(--gap); fill: currentColor; stroke-width: 1; }
@media (prefers-reduced-motion: no-preference) { button { transition: background-color 150ms cubic-bezier(0.2, 0, 0, 1); } }
@media (forced-colors: active) { button { border: 1px solid; } .so-far { stroke: Highlight; } }
`;
