import { createSign, generateKeyPairSync, randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'

export type Claims = Record<string, string | boolean>

export interface OpenIdProvider {
  issuer: string
  /** What it says of whoever comes next; `null` is somebody who says no. */
  claims: Claims | null
  /** What the statement it signs says otherwise than it should. */
  forged: Claims
  stop: () => Promise<void>
}

interface Grant {
  claims: Claims
  nonce: string | null
}

/** Stands in for Google on this machine (OpenID Connect, the code flow): everybody says yes at once. */
export async function startOpenIdProvider(clientId: string): Promise<OpenIdProvider> {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const jwk = { ...publicKey.export({ format: 'jwk' }), kid: 'one', alg: 'RS256', use: 'sig' }
  const grants = new Map<string, Grant>()
  const server = createServer((request, response) => void answer(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const issuer = `http://localhost:${typeof address === 'object' ? address?.port : ''}`
  const provider: OpenIdProvider = { issuer, claims: null, forged: {}, stop }
  return provider

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', issuer)
    switch (url.pathname) {
      case '/.well-known/openid-configuration':
        return sendJson(response, discovery(issuer))
      case '/jwks':
        return sendJson(response, { keys: [jwk] })
      case '/authorize':
        return sendBack(url.searchParams, response)
      case '/token':
        return sendJson(response, redeem(new URLSearchParams(await text(request))))
      default:
        response.writeHead(404).end()
    }
  }

  function sendBack(asked: URLSearchParams, response: ServerResponse): void {
    const back = new URL(asked.get('redirect_uri') ?? issuer)
    back.searchParams.set('state', asked.get('state') ?? '')
    if (provider.claims) {
      const code = randomBytes(16).toString('hex')
      grants.set(code, { claims: provider.claims, nonce: asked.get('nonce') })
      back.searchParams.set('code', code)
    } else {
      back.searchParams.set('error', 'access_denied')
    }
    response.writeHead(302, { Location: back.href }).end()
  }

  function redeem(form: URLSearchParams): object {
    const code = form.get('code') ?? ''
    const grant = grants.get(code)
    grants.delete(code)
    if (!grant) return { error: 'invalid_grant' }
    const now = Math.floor(Date.now() / 1000)
    const statement = {
      iss: issuer,
      aud: clientId,
      iat: now,
      exp: now + 300,
      nonce: grant.nonce,
      ...grant.claims,
      ...provider.forged,
    }
    return { access_token: 'unused', token_type: 'Bearer', id_token: signed(statement) }
  }

  function signed(statement: object): string {
    const content = [{ alg: 'RS256', kid: 'one' }, statement]
      .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
      .join('.')
    const signature = createSign('RSA-SHA256').update(content).sign(privateKey, 'base64url')
    return `${content}.${signature}`
  }

  function stop(): Promise<void> {
    server.closeAllConnections()
    return new Promise((resolve) => server.close(() => resolve()))
  }
}

const discovery = (issuer: string) => ({
  issuer,
  authorization_endpoint: `${issuer}/authorize`,
  token_endpoint: `${issuer}/token`,
  jwks_uri: `${issuer}/jwks`,
  response_types_supported: ['code'],
  subject_types_supported: ['public'],
  id_token_signing_alg_values_supported: ['RS256'],
})

const sendJson = (response: ServerResponse, body: object): void => {
  const status = 'error' in body ? 400 : 200
  response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body))
}
