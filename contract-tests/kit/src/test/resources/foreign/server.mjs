// Three small APIs of other shapes on one port, in plain Node. Prints its address; ends with its input.
import { createServer } from 'node:http';
import crypto from 'node:crypto';

const all = new Map();
let drift = '';

const states = [
  [/^a clean contract database$/, () => all.clear()],
  [/^a token$/, (_, params) => all.set(params.token, params.organization)],
  [/^book "(.+)" exists$/, ([, isbn]) => all.set(`/books/${isbn}`, { isbn, title: 'Ada' })],
  [/^ticket (\d+)(?: of "(.+)")? exists$/, ([, id, of = 'north']) => all.set(`${of} ${id}`, ticket(+id, 'It is broken'))],
  [/^card "(.+)" exists$/, ([, card]) => all.set(`card ${card}`, { text: 'Paint it', points: 1, due: '2026-12-24' })],
  [/^the server drifts: (.*)$/, ([, how]) => (drift = how)],
];

const ticket = (id, text) => ({ id, text, opened: new Date().toISOString() });

class Refusal extends Error {
  constructor(status, message, type = 'about:blank') {
    super('refused');
    Object.assign(this, { status, what: message, type });
  }
}

function setState({ state, params }) {
  for (const [sentence, set] of states) {
    const match = sentence.exec(state);
    if (match) return set(match, params);
  }
  throw new Refusal(400, `Unknown state: ${state}`);
}

function books(method, path, body) {
  if (method === 'GET') {
    if (!all.has(path)) throw new Refusal(404, 'There is no such book.');
    return [200, all.get(path)];
  }
  const failed = [];
  if (!/^[0-9]{13}$/.test(body.isbn)) failed.push('isbn: must be 13 digits');
  if (!body.title) failed.push('title: must not be empty');
  if (failed.length) throw new Refusal(400, failed);
  const at = `/books/${body.isbn}`;
  if (all.has(at)) throw new Refusal(409, `Book ${body.isbn} exists already.`);
  all.set(at, body);
  return [201, body, { Location: at }];
}

function tickets(method, path, body, headers) {
  const of = all.get((headers.authorization ?? '').replace('Bearer ', ''));
  if (!of) throw new Refusal(401, 'This key is not known.');
  if (method === 'GET') {
    const id = path.split('/')[2];
    if (!all.has(`${of} ${id}`)) throw new Refusal(404, `There is no ticket ${id}.`);
    return [200, all.get(`${of} ${id}`)];
  }
  if (body.text.length > 20) throw new Refusal(400, 'text is longer than 20 characters.', '/problems/too-long');
  if (body.queue) throw new Refusal(422, `There is no queue ${body.queue}.`);
  return [201, ticket(1, body.text)];
}

function boards(method, path, body, headers) {
  const at = `card ${path.split('/').at(-1)}`;
  const card = all.get(at);
  if (!card) throw new Refusal(404, 'There is no such card.');
  if (method === 'DELETE') {
    all.delete(at);
    return [204];
  }
  if (!headers['content-type'].startsWith('application/merge-patch+json')) throw new Refusal(415, 'No such patch.');
  if (body.points < 0) throw new Refusal(400, ['points: must be at least 0']);
  if (headers['if-match'] !== '"1"') throw new Refusal(412, 'The card has changed since.');
  Object.assign(card, body);
  return [200, card, { ETag: '"2"' }];
}

const labels = { 400: 'Bad Request', 401: 'Unauthorized', 404: 'Not Found', 409: 'Conflict', 422: 'Unprocessable Content' };

const apis = {
  books: [books, ({ status, what }, path) => [
    { statusCode: status, error: labels[status], message: what, timestamp: new Date().toISOString(), path },
    { 'Content-Type': 'application/json', 'Cache-Control': 'no-store', 'X-Request-Id': crypto.randomUUID() },
  ]],
  tickets: [tickets, ({ status, what, type }, instance) => [
    { type, title: labels[status], status: drift === 'status' ? 418 : status, detail: what, instance },
    { 'Content-Type': 'application/problem+json; charset=utf-8' },
  ]],
  boards: [boards, ({ status, what }) => [
    { error: { code: status, text: what, at: new Date().toISOString(), ...(drift === 'member' && { stack: 'x' }) } },
    { 'Content-Type': 'application/json; charset=utf-8' },
  ]],
};

function answer({ method, url, headers }, body) {
  if (url === '/__states') {
    setState(body);
    return [204];
  }
  const [api, told] = apis[url.split('/')[1]];
  try {
    return api(method, url, body, headers);
  } catch (refusal) {
    return [refusal.status, ...told(refusal, url)];
  }
}

createServer((request, response) => {
  let text = '';
  request.on('data', (piece) => (text += piece));
  request.on('end', () => {
    let status, body, headers;
    try {
      [status, body, headers] = answer(request, text ? JSON.parse(text) : {});
    } catch (refusal) {
      [status, body] = [refusal.status ?? 500, { said: String(refusal.what ?? refusal) }];
    }
    response.writeHead(status, { ...(body && { 'Content-Type': 'application/json' }), ...headers });
    response.end(body && JSON.stringify(body));
  });
}).listen(0, '127.0.0.1', function () {
  console.log(`http://127.0.0.1:${this.address().port}`);
});
process.stdin.resume().on('end', () => process.exit());
