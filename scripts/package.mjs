/** `npm run package`: a zip for the store, without the manifest's key, which the store refuses. */
import { installPackages } from './tools/install.mjs';
import { bin } from './tools/run.mjs';

await installPackages();
const { code } = await bin('wxt', ['zip'], { env: { MILEPOST_STORE: '1' }, show: true });
process.exit(code);
