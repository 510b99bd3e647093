/** `npm run pictures`: takes the README's pictures anew from the running product. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { installPackages } from './tools/install.mjs';
import { bin, must, root } from './tools/run.mjs';

await installPackages();
mkdirSync(join(root, 'docs', 'pictures'), { recursive: true });
await must('The build', bin('wxt', ['build'], { env: { MILEPOST_TEST_BUILD: '1' } }));
const { code } = await bin('playwright', ['test', '--reporter=line', '--config=playwright.pictures.config.ts'], { show: true });
process.exit(code);
