/** What a piece of HTML says, in order: tags with their attributes, and text already decoded. */
export type HtmlToken =
  | { kind: 'open'; name: string; attrs: Record<string, string> }
  | { kind: 'close'; name: string }
  | { kind: 'text'; text: string }
