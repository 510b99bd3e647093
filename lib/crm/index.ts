/** Page > record. `locate` from the address alone, `read` with the DOM, `settle` with time; see docs/architecture.md. */
export { catalog, crmOf } from './catalog';
export { domainOf } from './domainOf';
export { locate } from './locate';
export { beginWait, settle, type Wait } from './page/settle';
export { pageKind } from './pageKind';
export { peek } from './peek';
export { read } from './read';
export { family, recordKey } from './recordKey';
export { watch } from './watch';
