import { SaxesParser } from 'saxes'
import { RefusedFile } from './refused-file'

export type XmlHandler = {
  open?: (name: string, attributes: Readonly<Record<string, string>>) => void
  text?: (text: string) => void
  close?: (name: string) => void
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1)

/** Reads XML piece by piece. A DOCTYPE is refused: no workbook has one, and entities are how XML is attacked. */
export function xmlReader(handler: XmlHandler): { write: (text: string) => void; end: () => void } {
  const parser = new SaxesParser({})
  parser.on('doctype', () => {
    throw new RefusedFile(
      'Ce classeur contient une déclaration qui n’a rien à y faire\u00A0: il a été refusé.',
    )
  })
  parser.on('error', () => {
    throw new RefusedFile(
      'Ce classeur est abîmé\u00A0: une de ses feuilles est illisible. Enregistrez-le à nouveau, puis renvoyez-le.',
    )
  })
  parser.on('opentag', tag => handler.open?.(local(tag.name), tag.attributes))
  parser.on('text', text => handler.text?.(text))
  parser.on('closetag', tag => handler.close?.(local(tag.name)))
  return { write: text => void parser.write(text), end: () => void parser.close() }
}

export function readXml(text: string, handler: XmlHandler): void {
  const reader = xmlReader(handler)
  reader.write(text)
  reader.end()
}
