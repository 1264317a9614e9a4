// An OpenID provider that others wrote and that is certified: node provider.mjs. It says its port, is told where people are
// sent back to, and says when it is ready. Any login is accepted, with any password.
import http from 'node:http';
import path from 'node:path';
import readline from 'node:readline';

const peers = path.resolve(process.env.ORIEL_PEERS ?? 'target/peers');
const { Provider } = await import(path.join(peers, 'node_modules/oidc-provider/lib/index.js'));

const server = http.createServer();
await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
const issuer = `http://127.0.0.1:${server.address().port}`;
console.log(issuer);

const [back] = await new Promise((told) => readline.createInterface(process.stdin).once('line', (line) => told([line])));
const provider = new Provider(issuer, {
  clients: [{ client_id: 'oriel', client_secret: 'provider-secret', redirect_uris: [back], response_types: ['code'] }],
  pkce: { required: () => true },
  claims: { openid: ['sub'], profile: ['name', 'locale'], email: ['email', 'email_verified'] },
  findAccount: (_, id) => ({
    accountId: id,
    claims: () => ({
      sub: id, name: `Personne ${id}`, locale: 'ca-ES', email: `${id}@region.example`, email_verified: id !== 'unproved',
    }),
  }),
  features: { devInteractions: { enabled: true } },
  cookies: { keys: ['a key of the tests'] },
});
server.on('request', provider.callback());
console.log('ready');
