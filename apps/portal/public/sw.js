/* global self, caches, Response, Request, location */
// Keeps the shell and what a disclosure that was begun needs, so that a reload without a connection goes on with it. Nothing is ever answered from here
// while the server answers; nothing of anybody stays after signing out.
const shell = 'greengate-shell';
const own = 'greengate-own';
const kept = [/^\/api\/v1\/session$/, /^\/api\/v1\/programmes$/, /^\/api\/v1\/suppliers\/[^/]+\/inventory-drafts(\/[^/]+)?$/, /^\/demo\.json$/];
const isFile = (path) => path.startsWith('/assets/') || path === '/theme.js' || path === '/mark.svg';

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

/** Files of the supplier's screens and of the words, as the build lists them; those of older builds go. */
async function keepShell() {
  const manifest = await (await fetch('/assets.json', { cache: 'no-cache' })).json();
  const wanted = new Set(['/', '/theme.js', '/mark.svg']);
  const take = (key) => {
    const entry = manifest[key];
    if (entry === undefined || wanted.has(`/${entry.file}`)) return;
    wanted.add(`/${entry.file}`);
    for (const file of entry.css ?? []) wanted.add(`/${file}`);
    for (const one of entry.imports ?? []) take(one);
  };
  for (const key of Object.keys(manifest)) if (key === 'index.html' || key.includes('screens/supplier/') || /locales\/[^/]+\/(shell|kit|supplier)\.json/.test(key)) take(key);
  const cache = await caches.open(shell);
  const there = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname));
  for (const path of there) if (!wanted.has(path)) await cache.delete(path);
  for (const path of wanted) {
    // A file with a digest in its name never changes; the page itself does.
    if (there.has(path) && path.startsWith('/assets/')) continue;
    const response = await fetch(new Request(path, { headers: { Accept: path === '/' ? 'text/html' : '*/*' }, cache: 'no-cache' }));
    if (response.ok) await cache.put(path, response);
  }
}

self.addEventListener('message', (event) => {
  if (event.data === 'keep') event.waitUntil(keepShell().catch(() => undefined));
  if (event.data === 'forget') event.waitUntil(caches.delete(own));
});

async function page(request) {
  try {
    return await fetch(request);
  } catch (error) {
    const there = await caches.match('/', { cacheName: shell, ignoreVary: true });
    if (there === undefined) throw error;
    return there;
  }
}

async function file(request) {
  const there = await caches.match(request, { cacheName: shell, ignoreSearch: true, ignoreVary: true });
  return there ?? fetch(request);
}

/** As it was read last; the session without its token, which lives in memory alone. */
async function data(request) {
  const url = new URL(request.url);
  // The position of one's own last write is a question of freshness, not another thing.
  const key = `${url.origin}${url.pathname}`;
  try {
    const response = await fetch(request);
    if (response.ok) {
      const body = await response.clone().json();
      delete body.csrfToken;
      const cache = await caches.open(own);
      // Who must know whether the server itself answered can see it.
      await cache.put(key, new Response(JSON.stringify(body), { headers: { 'Content-Type': 'application/json', 'X-Kept': 'true' } }));
    } else if (response.status === 401) await caches.delete(own);
    return response;
  } catch (error) {
    const there = await caches.match(key, { cacheName: own });
    if (there === undefined) throw error;
    return there;
  }
}

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== location.origin) return;
  if (request.mode === 'navigate') {
    if (!url.pathname.startsWith('/api')) event.respondWith(page(request));
  } else if (isFile(url.pathname)) event.respondWith(file(request));
  else if (kept.some((form) => form.test(url.pathname))) event.respondWith(data(request));
});
