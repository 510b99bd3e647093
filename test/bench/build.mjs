/** node build.mjs DIR: builds the program as the tests do into a folder of its own, so that nobody else's build is in the way. */
import { build } from 'wxt';
import { root } from '../../scripts/tools/run.mjs';

process.env.MILEPOST_TEST_BUILD = '1';
await build({ root, outDir: process.argv[2] });
