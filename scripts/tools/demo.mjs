import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { root } from './run.mjs';

const types = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8' };
const site = join(root, 'demo', 'site');

/** The demo CRM's answer to a path: a file of the site, its one page for every address below /demo-crm/, else null. */
export function demoAnswer(path) {
  if (path === '/') return { status: 302, headers: { location: '/demo-crm/accounts' }, body: '' };
  if (!/^\/demo-crm(\/|$)/.test(path)) return null;
  const file = /^\/demo-crm\/([a-z]+\.(?:js|css))$/.exec(path)?.[1] ?? 'index.html';
  if (!existsSync(join(site, file))) return null;
  return {
    status: 200,
    headers: { 'content-type': types[extname(file)], 'cache-control': 'no-cache' },
    body: readFileSync(join(site, file), 'utf8'),
  };
}

/**
 * Serves on the loopback address alone.
 * @param {number} port 0 takes any free one; another that is taken falls back to any free one.
 * @param {(path: string, query: URLSearchParams) => {status: number, headers: object, body: string} | null} answer
 * @returns {Promise<{url: string, close: () => Promise<void>}>} `url` without a slash at its end.
 */
export function serve(port, answer) {
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const { status, headers, body } = answer(pathname, searchParams) ?? { status: 404, headers: {}, body: 'Not found' };
    response.writeHead(status, headers).end(body);
  });
  return new Promise((done, failed) => {
    server.once('error', (error) => {
      if (error.code === 'EADDRINUSE' && port !== 0) server.listen(0, '127.0.0.1');
      else failed(error);
    });
    server.on('listening', () =>
      done({
        url: `http://127.0.0.1:${server.address().port}`,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed());
            server.closeAllConnections();
          }),
      }),
    );
    server.listen(port, '127.0.0.1');
  });
}
