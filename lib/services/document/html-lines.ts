import type { SourceLine } from '@/lib/domain/takeover/source'
import { readXml } from '../spreadsheet/xml'

const roles: Readonly<Record<string, SourceLine['role']>> = {
  h1: 'title',
  h2: 'title',
  h3: 'subtitle',
  h4: 'subtitle',
  h5: 'subtitle',
  h6: 'subtitle',
  li: 'item',
  p: 'body',
  td: 'body',
  th: 'body',
}

/** The paragraphs of the HTML that mammoth writes: well formed, without attribute that matters. */
export const htmlLines = (html: string): SourceLine[] => {
  const lines: SourceLine[] = []
  let text = ''
  let role: SourceLine['role'] = 'body'
  const put = () => {
    for (const part of text.split('\n'))
      if (part.trim() !== '') lines.push({ text: part.trim(), role, page: 1 })
    if (text.trim() !== '') lines.push({ text: '', role: 'body', page: 1 })
    text = ''
  }
  readXml(`<document>${html.replaceAll('&nbsp;', '\u00A0')}</document>`, {
    open: name => {
      const next = roles[name]
      if (next === undefined) {
        if (name === 'br') text += '\n'
        return
      }
      put()
      // A paragraph inside an item of a list is that item.
      if (!(name === 'p' && role === 'item')) role = next
    },
    text: piece => {
      text += piece
    },
    close: name => {
      if (roles[name] === undefined) return
      put()
      if (name !== 'p' || role !== 'item') role = 'body'
    },
  })
  put()
  return lines
}
