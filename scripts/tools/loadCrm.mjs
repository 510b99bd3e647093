import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

/** `lib/crm` as the extension has it, loaded into Node through Vite, since adapters are registered by its glob. */
export async function loadCrm() {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const server = await createServer({
    root,
    configFile: false,
    appType: 'custom',
    logLevel: 'error',
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
  const { domainOf, locate, peek, read } = await server.ssrLoadModule('/lib/crm/index.ts');
  return { domainOf, locate, peek, read, close: () => server.close() };
}
