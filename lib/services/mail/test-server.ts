import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'

export type ReceivedMail = { to: string[]; source: string }

export type TestMailServer = {
  url: string
  received: ReceivedMail[]
  close: () => Promise<void>
}

type Behaviour = {
  /** The answer to a recipient: null takes it, else the code and the words of the refusal. */
  recipient?: (address: string) => { code: number; words: string } | null
}

/** For tests: a real mail server on this machine, which keeps what it is given. */
export const openTestMailServer = async ({ recipient }: Behaviour = {}): Promise<TestMailServer> => {
  const received: ReceivedMail[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo: ({ address }, _session, done) => {
      const refused = recipient?.(address) ?? null
      done(refused ? Object.assign(new Error(refused.words), { responseCode: refused.code }) : null)
    },
    onData: (stream, session, done) => {
      const pieces: Buffer[] = []
      stream.on('data', (piece: Buffer) => pieces.push(piece))
      stream.on('end', () => {
        received.push({
          to: session.envelope.rcptTo.map(({ address }) => address).toSorted(),
          source: Buffer.concat(pieces).toString('utf8'),
        })
        done()
      })
    },
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', () => resolve()))
  const { port } = server.server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    close: () => new Promise(resolve => server.close(() => resolve())),
  }
}

/** The bytes of the only file attached to a message. */
export const attachedFile = ({ source }: ReceivedMail): Uint8Array => {
  const boundary = /boundary="?([^"\r\n;]+)/.exec(source)?.[1] ?? ''
  const part = source.split(`--${boundary}`).find(text => /content-disposition: attachment/i.test(text)) ?? ''
  return Buffer.from(part.slice(part.indexOf('\r\n\r\n')).replace(/\s/g, ''), 'base64')
}
