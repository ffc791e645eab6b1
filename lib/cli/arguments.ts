import { type ParseArgsConfig, parseArgs } from 'node:util'

type OptionsConfig = NonNullable<ParseArgsConfig['options']>

/** The command was not written as it should be: a sentence, then how to write it; exit code 2. */
export class UsageFailure extends Error {
  override readonly name = 'UsageFailure'
}

/** Refuses, in French, what `parseArgs` would refuse in English. */
function check(args: string[], options: OptionsConfig): void {
  const { tokens } = parseArgs({ args, options, strict: false, allowPositionals: true, tokens: true })
  for (const token of tokens) {
    if (token.kind !== 'option') continue
    const option = Object.hasOwn(options, token.name) ? options[token.name] : undefined
    if (!option) throw new UsageFailure(`L’option ${token.rawName} n’existe pas.`)
    const takesValue = option.type === 'string'
    // « --sortie --publie »: the value was forgotten. « -- valeur » and « --sortie=-x » stay possible.
    const forgotten = token.value === undefined || (!token.inlineValue && /^-./.test(token.value))
    if (takesValue && forgotten) throw new UsageFailure(`L’option ${token.rawName} attend une valeur.`)
    if (!takesValue && token.value !== undefined)
      throw new UsageFailure(`L’option ${token.rawName} ne prend pas de valeur.`)
  }
}

/** The options and the other words of a command. */
export function readArguments<const Options extends OptionsConfig>(args: string[], options: Options) {
  check(args, options)
  return parseArgs({ args, options, strict: true, allowPositionals: true })
}

/** Exactly one word, called `what` in the sentence that asks for it. */
export function onlyWord(words: readonly string[], what: string): string {
  const [word, extra] = words
  if (!word?.trim()) throw new UsageFailure(`Il manque ${what}.`)
  if (extra !== undefined) throw new UsageFailure(`« ${extra} » est de trop.`)
  return word.trim()
}

const formats = ['texte', 'json'] as const
export type Format = (typeof formats)[number]

export const formatOption = { format: { type: 'string', default: 'texte' } } as const

export function readFormat(value: string): Format {
  const format = formats.find(known => known === value)
  if (!format) throw new UsageFailure(`Le format « ${value} » n’existe pas : choisissez texte ou json.`)
  return format
}
