import { isUtf8 } from 'node:buffer'

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

/** UTF-8 when the bytes are; UTF-16 by its mark; otherwise what Excel in French writes under « CSV ». */
export const encodingOf = (bytes: Uint8Array): Encoding => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return isUtf8(bytes) ? 'utf-8' : 'windows-1252'
}

const piece = 64 * 1024

/** The text of a file, in pieces, without its byte order mark. */
export function* decodeText(bytes: Uint8Array): Generator<string> {
  const encoding = encodingOf(bytes)
  const decoder = new TextDecoder(encoding)
  for (let at = 0; at < bytes.length; at += piece) {
    const text = decoder.decode(bytes.subarray(at, at + piece), { stream: at + piece < bytes.length })
    yield encoding === 'windows-1252' ? text.replace(/[\u0080-\u009F]/g, upperHalf) : text
  }
}

/** Signs 80 to 9F of Windows-1252, which some versions of Node read as Latin-1: the euro, the œ, the dashes and quotes. */
const signs = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'
const upperHalf = (sign: string): string => signs[sign.charCodeAt(0) - 0x80] ?? sign
