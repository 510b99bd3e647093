/** Serves the demo CRM alone, for `npm run dev` and for looking at it: node scripts/serve-demo.mjs [PORT] */
import { demoAnswer, serve } from './tools/demo.mjs';

const { url } = await serve(Number(process.argv[2] ?? 4777), demoAnswer);
console.log(`Demo CRM on ${url}/demo-crm/accounts`);
