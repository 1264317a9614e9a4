// An OpenID provider that lies as it is told to: node liar.mjs. It says its port, and takes lies as JSON lines; each holds until
// the next: {"claims": {...}} over the truth, {"alg": "none" | "HS256"}, {"key": "other"}, {"issuer": "..."} in what it says of itself.
import { createHmac, generateKeyPairSync, randomUUID, sign } from 'node:crypto';
import http from 'node:http';
import readline from 'node:readline';

const own = generateKeyPairSync('rsa', { modulusLength: 2048 });
const other = generateKeyPairSync('rsa', { modulusLength: 2048 });
const asked = new Map();
let lie = {};
const base64 = (value) => Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');

function token(claims) {
  const alg = lie.alg ?? 'RS256';
  const said = `${base64({ alg, kid: lie.kid ?? 'one', typ: 'JWT' })}.${base64(claims)}`;
  if (alg === 'none') return `${said}.`;
  if (alg === 'HS256') return `${said}.${createHmac('sha256', 'provider-secret').update(said).digest('base64url')}`;
  const { privateKey } = lie.key === 'other' ? other : own;
  return `${said}.${sign('sha256', Buffer.from(said), privateKey).toString('base64url')}`;
}

const server = http.createServer(async (request, response) => {
  const url = new URL(request.url, issuer);
  const answer = (value) => response.setHeader('content-type', 'application/json').end(JSON.stringify(value));
  const now = Math.floor(Date.now() / 1000);
  switch (url.pathname) {
    case '/.well-known/openid-configuration':
      return answer({
        issuer: lie.issuer ?? issuer, authorization_endpoint: `${issuer}/auth`, token_endpoint: `${issuer}/token`,
        jwks_uri: `${issuer}/keys`, response_types_supported: ['code'], subject_types_supported: ['public'],
        id_token_signing_alg_values_supported: ['RS256', 'HS256', 'none'],
      });
    case '/keys':
      return answer({ keys: [{ ...own.publicKey.export({ format: 'jwk' }), kid: 'one', use: 'sig', alg: 'RS256' }] });
    case '/auth': {
      const code = randomUUID();
      asked.set(code, url.searchParams.get('nonce'));
      const back = new URL(url.searchParams.get('redirect_uri'));
      back.searchParams.set('code', code);
      back.searchParams.set('state', url.searchParams.get('state'));
      return response.writeHead(303, { location: back.href }).end();
    }
    case '/token': {
      let body = '';
      for await (const chunk of request) body += chunk;
      const nonce = asked.get(new URLSearchParams(body).get('code'));
      const truth = { iss: issuer, sub: 'liar', aud: 'oriel', iat: now, exp: now + 300, nonce, name: 'Qui ment' };
      const claims = Object.fromEntries(Object.entries({ ...truth, ...lie.claims }).filter(([, value]) => value !== null));
      return answer({ access_token: 'x', token_type: 'Bearer', expires_in: 300, id_token: token(claims) });
    }
    default:
      return response.writeHead(404).end();
  }
});
await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
const issuer = `http://127.0.0.1:${server.address().port}`;
console.log(issuer);
for await (const line of readline.createInterface(process.stdin)) {
  lie = JSON.parse(line);
  console.log('ready');
}
