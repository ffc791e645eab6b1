import { Agent, type IncomingMessage, type RequestOptions, request } from 'node:http'
import { gunzipSync } from 'node:zlib'

export type Timing = { firstByte: number; whole: number }

/** What an answer says, read. */
export const textOf = ({ headers, body }: Answer): string =>
  (headers['content-encoding'] === 'gzip' ? gunzipSync(body) : body).toString('utf8')

class ClosedMeanwhile extends Error {}

/** `body`: the bytes as they came, compressed (`textOf` reads them): reading takes longer than receiving. */
type Answer = Timing & { status: number; headers: IncomingMessage['headers']; body: Buffer }

/** A person's browser, without its screen: kept connections, a session cookie, times in milliseconds. */
export class HttpClient {
  readonly #agent: Agent
  #cookies = new Map<string, string>()

  constructor(
    readonly base: string,
    connections = 1,
  ) {
    this.#agent = new Agent({ keepAlive: true, maxSockets: connections })
  }

  /** The page, which must be there: a refusal measured fast would be worth nothing. */
  async get(path: string): Promise<Answer> {
    const answer = await this.#ask(path)
    if (answer.status !== 200) throw new Error(`${path}\u00a0: réponse ${answer.status} au lieu de 200`)
    return answer
  }

  /** A kept connection that the server closes at the very moment it is used again is no failure: one asks again. */
  async #ask(path: string): Promise<Answer> {
    try {
      return await this.#send('GET', path)
    } catch (error) {
      if (error instanceof ClosedMeanwhile) return this.#send('GET', path)
      throw error
    }
  }

  /** A save that must be accepted. */
  async put(path: string, body: unknown): Promise<Answer> {
    const answer = await this.#send('PUT', path, JSON.stringify(body))
    if (answer.status !== 200) throw new Error(`${path}\u00a0: réponse ${answer.status} au lieu de 200`)
    return answer
  }

  /** Through the same door as everybody. */
  async signIn(email: string, password: string): Promise<void> {
    const { csrfToken } = JSON.parse(textOf(await this.#ask('/api/auth/csrf')))
    const form = new URLSearchParams({ csrfToken, email, password }).toString()
    await this.#send('POST', '/api/auth/callback/credentials', form)
    await this.get('/atelier')
  }

  close(): void {
    this.#agent.destroy()
  }

  #send(method: 'GET' | 'POST' | 'PUT', path: string, sent = ''): Promise<Answer> {
    const headers: Record<string, string> = {
      accept: 'text/html',
      // As browsers do.
      'accept-encoding': 'gzip',
      cookie: [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; '),
      ...(method !== 'GET' && {
        origin: this.base,
        'content-type': method === 'PUT' ? 'application/json' : 'application/x-www-form-urlencoded',
        'content-length': String(Buffer.byteLength(sent)),
      }),
    }
    const options: RequestOptions = { method, headers, agent: this.#agent, timeout: 30_000 }
    return new Promise((resolve, reject) => {
      const started = performance.now()
      const going = request(new URL(path, this.base), options, response => {
        const firstByte = performance.now() - started
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.once('error', reject)
        response.once('end', () => {
          this.#keep(response.headers['set-cookie'] ?? [])
          const body = Buffer.concat(chunks)
          const { headers, statusCode: status = 0 } = response
          resolve({ firstByte, whole: performance.now() - started, status, headers, body })
        })
      })
      going.once('timeout', () => going.destroy(new Error(`${path}\u00a0: pas de réponse en 30 s`)))
      going.once('error', (error: NodeJS.ErrnoException) =>
        reject(going.reusedSocket && error.code === 'ECONNRESET' ? new ClosedMeanwhile() : error),
      )
      going.end(sent)
    })
  }

  #keep(cookies: readonly string[]): void {
    for (const cookie of cookies) {
      const [pair = ''] = cookie.split(';')
      const at = pair.indexOf('=')
      this.#cookies.set(pair.slice(0, at), pair.slice(at + 1))
    }
  }
}
