/**
 * The pill's look: the values of `components/ui/tokens.css` that it needs. It floats over a page we don't know, so it alone may cast a shadow.
 * Its text ships in every CRM page, hence neither blanks nor names for what is used once.
 */
export const pillStyle = [
  '.root{--paper:light-dark(#fff,#18191b);--ink:light-dark(#1a1b1e,#ececee);--accent:light-dark(#2453b3,#8db1f7);color-scheme:light dark;position:absolute;inset:0}',
  'button{position:absolute;display:grid;place-content:center;padding:0;border:0;border-radius:50%;background:var(--paper);color:var(--ink);cursor:pointer;box-shadow:0 0 0 1px light-dark(#cdced3,#45474d),0 1px 4px #0003}',
  'button:hover{background:light-dark(#ebebed,#2b2c30)}',
  'button:focus-visible{outline:2px solid var(--accent);outline-offset:2px}',
  '.pill{inset:0;width:40px;height:40px;touch-action:none}',
  '.hide{inset:6px 46px auto auto;width:28px;height:28px;opacity:0;pointer-events:none}',
  // The bridge from the pill to the cross, so that the pointer does not lose it on the way.
  ".hide::after{content:'';position:absolute;inset:-6px -8px -6px 0}",
  '.root:is(:hover,:has(:focus-visible)) .hide{opacity:1;pointer-events:auto}',
  'svg{width:16px;height:16px;fill:none;stroke:currentColor;stroke-width:1.5;stroke-linecap:round;stroke-linejoin:round}',
  '.ring{position:absolute;inset:3px;width:34px;height:34px;stroke-width:3;stroke-linecap:butt;rotate:-90deg}',
  '.rail{stroke:light-dark(#e3e3e6,#2e3034)}',
  '.so-far{stroke:var(--accent)}',
  '.due{stroke-width:2}',
  '.seen{stroke:light-dark(#86878f,#75777f);stroke-width:1.5;stroke-dasharray:3 3.05}',
  '.corner{position:absolute;inset:auto -2px -2px auto;box-sizing:border-box;padding:2px;border-radius:50%;background:var(--paper);color:light-dark(#b53a1c,#f68e6e);fill:currentColor;stroke-width:1}',
  '@media(forced-colors:active){button{border:1px solid}.so-far{stroke:Highlight}}',
].join('');
