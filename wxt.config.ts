import react from '@vitejs/plugin-react';
import { defineConfig } from 'wxt';
import { manifestMessages } from './scripts/manifestMessages';

/**
 * The build for tests that cannot answer the browser's permission prompt grants loopback at install.
 * The shipped build grants no host at all.
 */
const grantsLoopback = process.env.MILEPOST_TEST_BUILD === '1';

/** The build that goes to the store. It has a folder of its own: over the one that people load unpacked it would take their database away. */
const forStore = process.env.MILEPOST_STORE === '1';

/** Fixed, so that the extension keeps its id, and with it the database, wherever its folder lies. The store refuses it: `npm run package` leaves it out. */
const key =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAseHWUuhrzOezsTWYfizBQjEpigK5R5fThPHnjqoK7mEU3CjHD4omK4c74zGrpDlfv0zJX69I/Co6QxNQsIAKeED2Yonm+Y05DE0pxaXv1ObySjT4nsRMHnXmvIa/pLGo/cVPIC0o/BVPs8YNto+qdLTs6YvBgIXgvNYntX/GQQST38FnnnNsYZIxc+DuQB+VMu2mPfaR5siYyOElOBQgHhw3lQVD0X6pmcEe3Qy99xD9yZ8c6arQsNlF+Ga/+2kgtlEpN2QOePqiExzSuc5Yj6eGoYFm/Zf41frNbY+M5wL0MniHB27XcX/Rp1SekQgYZTbCWf8O6CbIcVH4lMnhDwIDAQAB';

const csp = [
  "default-src 'self'",
  "script-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "form-action 'none'",
  "frame-src 'self'",
  "object-src 'none'",
].join('; ');

export default defineConfig({
  outDir: '.output',
  outDirTemplate: `${grantsLoopback ? 'test-' : forStore ? 'store-' : ''}{{browser}}-mv{{manifestVersion}}`,
  imports: false,
  hooks: {
    'build:publicAssets': (wxt, files) => {
      for (const { path, contents } of manifestMessages(`${wxt.config.root}/locales`)) files.push({ relativeDest: path, contents });
    },
    // WXT wraps content scripts in a context of its own that announces itself to the page with the extension's id and costs 1 KB; ours sees
    // to its own coming and going. As an unlisted script it is built to the same place without it.
    'entrypoints:resolved': (_wxt, entrypoints) => {
      for (const entrypoint of entrypoints)
        if (entrypoint.type === 'content-script') Object.assign(entrypoint, { type: 'unlisted-script' });
    },
  },
  vite: () => ({ plugins: [react()], build: { sourcemap: false } }),
  manifest: ({ command }) => ({
    name: '__MSG_manifest_name__',
    description: '__MSG_manifest_description__',
    default_locale: 'en',
    minimum_chrome_version: '127',
    ...(forStore ? {} : { key }),
    permissions: ['sidePanel', 'storage', 'unlimitedStorage', 'scripting', 'activeTab'],
    optional_host_permissions: ['http://*/*', 'https://*/*'],
    ...(grantsLoopback ? { host_permissions: ['http://127.0.0.1/*', 'http://localhost/*'] } : {}),
    action: { default_title: '__MSG_manifest_action__' },
    options_ui: { page: 'settings.html', open_in_tab: true },
    commands: {
      'log-note': { suggested_key: { default: 'Alt+Shift+M' }, description: '__MSG_manifest_log_note__' },
    },
    ...(command === 'build' ? { content_security_policy: { extension_pages: csp } } : {}),
  }),
});
