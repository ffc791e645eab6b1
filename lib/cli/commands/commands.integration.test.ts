import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { type TinyBilan, withTinyBilan } from '@/lib/operations/edition/tiny-bilan'
import { advance, newDraft, stateOf } from '@/lib/operations/edition/tiny-path'
import { closePrint } from '@/lib/services/print/render'
import { sha256 } from '@/lib/services/storage/sha256'
import { UsageFailure } from '../arguments'
import { commands } from './all'
import { findCommand } from './help'

afterAll(closePrint)

type Ran = { code: number; said: string; warned: string }

/** What a person would see, and the exit code; `typed` on the standard input. */
const run = async (tiny: TinyBilan, line: string, typed = ''): Promise<Ran> => {
  const found = findCommand(commands, line.split(' '))
  if (!found) throw new Error(`unknown command: ${line}`)
  const said: string[] = []
  const warned: string[] = []
  const { db, store, now, settings } = tiny.as('elue')
  const code = await found.command.read(found.args)({
    db,
    store,
    now,
    settings,
    folder: tiny.dataDir,
    say: text => said.push(text),
    warn: text => warned.push(text),
    readLine: async () => typed,
  })
  return { code, said: said.join('\n'), warned: warned.join('\n') }
}

const pdfOf = (tiny: TinyBilan, editionId: string) =>
  tiny.db.renderedFile.findFirstOrThrow({ where: { kind: 'pdf', revision: { editionId } } })

const pathOf = (tiny: TinyBilan, hash: string): string => path.join(tiny.storeFolder, hash.slice(0, 2), hash)

describe('verifier', () => {
  it('has nothing to say before the first submission, and says so', () =>
    withTinyBilan(async tiny => {
      expect(await run(tiny, 'verifier')).toEqual({
        code: 1,
        said: '',
        warned: 'Aucun bilan n’a encore été soumis\u00a0: il n’y a rien à vérifier.',
      })
      expect(await run(tiny, 'verifier --format json')).toMatchObject({ code: 1 })
    }))

  it('counts what it checked, then names the file that was tampered with', () =>
    withTinyBilan(async tiny => {
      const id = await newDraft(tiny)
      await advance(tiny, id, 'relecture')
      expect(await run(tiny, 'verifier')).toEqual({
        code: 0,
        said: '1 manifeste et 4 fichiers vérifiés\u00a0: tous sont identiques à ce qui a été soumis.',
        warned: '',
      })
      const file = pathOf(tiny, (await pdfOf(tiny, id)).sha256)
      const bytes = await readFile(file)
      await writeFile(file, Buffer.concat([bytes, Buffer.from(' ')]))
      const altered = await run(tiny, 'verifier')
      expect(altered.code).toBe(1)
      expect(altered.warned).toContain('1 manifeste et 4 fichiers vérifiés\u00a0: 1 différence.')
      expect(altered.warned).toContain(
        '- Lens, Bilan de mi-mandat 2025, édition 1, révision 1\u00a0: le fichier «\u00a0pdf\u00a0» n’est plus celui qui a été soumis.',
      )
      await rm(file)
      expect((await run(tiny, 'verifier')).warned).toContain('le fichier «\u00a0pdf\u00a0» manque')
      const json = await run(tiny, 'verifier --format json')
      expect(json.code).toBe(1)
      expect(JSON.parse(json.said)).toMatchObject({
        revisions: 1,
        files: 4,
        differences: [{ what: 'missing', file: 'pdf' }],
      })
    }))
})

describe('pdf', () => {
  it('writes the épreuve of the working copy, said not to be approved', () =>
    withTinyBilan(async tiny => {
      await newDraft(tiny)
      const ran = await run(tiny, 'pdf LENS --sortie f.pdf --format json')
      expect(ran).toMatchObject({ code: 0, warned: expect.stringContaining('n’est pas approuvée') })
      const bytes = await readFile(path.join(tiny.dataDir, 'f.pdf'))
      expect(bytes.subarray(0, 5).toString('latin1')).toBe('%PDF-')
      expect(JSON.parse(ran.said)).toMatchObject({
        canton: 'lens',
        source: 'épreuve',
        edition: 1,
        bytes: bytes.byteLength,
        sha256: sha256(bytes),
      })
    }))

  it('gives the published bytes, or says that there are none', () =>
    withTinyBilan(async tiny => {
      const id = await newDraft(tiny)
      const early = await run(tiny, 'pdf lens --sortie f.pdf --publie')
      expect(early).toMatchObject({ code: 1, warned: 'Lens n’a pas de bilan en ligne.' })
      await advance(tiny, id, 'publie')
      expect((await stateOf(tiny, id)).status).toBe('publie')
      expect(await run(tiny, 'pdf 6224 --sortie f.pdf --publie')).toMatchObject({ code: 0, warned: '' })
      const { sha256: approved } = await pdfOf(tiny, id)
      expect(sha256(await readFile(path.join(tiny.dataDir, 'f.pdf')))).toBe(approved)

      await writeFile(pathOf(tiny, approved), 'autre chose')
      const damaged = await run(tiny, 'pdf lens --sortie g.pdf --publie')
      expect(damaged.code).toBe(1)
      expect(damaged.warned).toContain('n’est plus celui qui a été approuvé')
      expect(await readdir(tiny.dataDir)).not.toContain('g.pdf')
    }))

  it('says which canton it does not know, which collection is empty, which folder is missing', () =>
    withTinyBilan(async tiny => {
      await newDraft(tiny)
      expect(await run(tiny, 'pdf lenz --sortie f.pdf')).toEqual({
        code: 1,
        said: '',
        warned: 'Aucun canton ne s’appelle «\u00a0lenz\u00a0». Vouliez-vous dire lens\u202f?',
      })
      expect((await run(tiny, 'pdf x --sortie f.pdf')).warned).toContain('ou son code INSEE')
      expect((await run(tiny, 'pdf lens --sortie f.pdf --collection 2031')).warned).toContain(
        'n’a pas encore de bilan dans la collection',
      )
      expect((await run(tiny, 'pdf lens --sortie absent/f.pdf')).warned).toContain('n’existe pas')
      const elsewhere = await mkdtemp(path.join(tmpdir(), 'atelier-pdf-'))
      expect((await run(tiny, `pdf lens --sortie ${elsewhere}`)).warned).toContain('ne peut pas être écrit')
      await rm(elsewhere, { recursive: true })
    }))
})

describe('utilisateur', () => {
  it('creates an account under the name of the command line, then disables it', () =>
    withTinyBilan(async tiny => {
      const created = await run(tiny, 'utilisateur creer A@Exemple.fr --nom Anne --role cabinet')
      expect(created).toMatchObject({
        code: 0,
        said: expect.stringMatching(/: [a-z2-9]{4}(-[a-z2-9]{4}){4}$/),
      })
      const user = await tiny.db.user.findUniqueOrThrow({ where: { email: 'a@exemple.fr' } })
      const events = await tiny.db.historyEvent.findMany({ where: { subjectId: user.id } })
      expect(events.map(event => [event.action, event.actorName])).toEqual(
        expect.arrayContaining([
          ['account.create', 'Ligne de commande'],
          ['role.grant', 'Ligne de commande'],
        ]),
      )
      expect(await run(tiny, 'utilisateur creer a@exemple.fr --nom Anne')).toMatchObject({
        code: 1,
        warned: expect.stringContaining('existe déjà'),
      })
      expect(await run(tiny, 'utilisateur desactiver a@exemple.fr')).toMatchObject({ code: 0 })
      expect(await run(tiny, 'utilisateur desactiver a@exemple.fr')).toMatchObject({
        code: 1,
        warned: expect.stringContaining('déjà désactivé'),
      })
      expect(await run(tiny, 'utilisateur desactiver b@exemple.fr')).toMatchObject({ code: 1 })
    }))

  it('gives and withdraws roles, changes the password and reopens the account, each told', () =>
    withTinyBilan(async tiny => {
      await run(tiny, 'utilisateur creer c@exemple.fr --nom Chloé --role cabinet')
      const { id } = await tiny.db.user.findUniqueOrThrow({ where: { email: 'c@exemple.fr' } })
      const held = () =>
        tiny.db.roleGrant.findMany({ where: { userId: id, revokedAt: null }, select: { role: true } })
      expect(await run(tiny, 'utilisateur role donner C@exemple.fr direction')).toMatchObject({ code: 0 })
      expect(await run(tiny, 'utilisateur role retirer c@exemple.fr cabinet')).toMatchObject({ code: 0 })
      expect(await held()).toEqual([{ role: 'direction' }])
      expect(await run(tiny, 'utilisateur role retirer c@exemple.fr cabinet')).toMatchObject({
        code: 1,
        warned: 'Ce compte n’a pas le rôle «\u00a0Cabinet\u00a0».',
      })
      const drawn = await run(tiny, 'utilisateur mot-de-passe c@exemple.fr')
      expect(drawn).toMatchObject({
        code: 0,
        said: expect.stringMatching(/Sessions fermées\u00a0: 0\.\n.*: [a-z2-9]{4}(-[a-z2-9]{4}){4}$/),
      })
      const line = 'utilisateur mot-de-passe c@exemple.fr --mot-de-passe-lu'
      expect(await run(tiny, line, 'court')).toMatchObject({
        code: 1,
        warned: expect.stringContaining('au moins 12 caractères'),
      })
      const typed = await run(tiny, line, 'une phrase de passe')
      expect(typed.code).toBe(0)
      expect(typed.said).not.toContain('une phrase de passe')
      expect(await run(tiny, 'utilisateur rouvrir c@exemple.fr')).toMatchObject({ code: 1 })
      await run(tiny, 'utilisateur desactiver c@exemple.fr')
      expect(await run(tiny, 'utilisateur rouvrir c@exemple.fr')).toMatchObject({ code: 0 })
      const events = await tiny.db.historyEvent.findMany({
        where: { subjectId: id },
        orderBy: { id: 'asc' },
        select: { action: true, actorName: true },
      })
      expect(new Set(events.map(({ actorName }) => actorName))).toEqual(new Set(['Ligne de commande']))
      expect(events.map(({ action }) => action).slice(2)).toEqual([
        'role.grant',
        'role.revoke',
        'account.password',
        'account.password',
        'account.disable',
        'account.reopen',
      ])
    }))

  it('reads the password from the standard input, and shows only the one it made', () =>
    withTinyBilan(async tiny => {
      const line = 'utilisateur creer b@exemple.fr --nom Bruno --mot-de-passe-lu'
      const short = await run(tiny, line, 'court')
      expect(short).toMatchObject({ code: 1, warned: expect.stringContaining('au moins 12 caractères') })
      const long = await run(tiny, line, 'une phrase de passe')
      expect(long).toMatchObject({ code: 0 })
      expect(long.said).not.toContain('une phrase de passe')
    }))
})

it.each([
  ['pdf lens', 'Il manque --sortie'],
  ['pdf --sortie f.pdf', 'Il manque le canton'],
  ['pdf lens avion --sortie f.pdf', 'est de trop'],
  ['verifier --tout', 'L’option --tout n’existe pas.'],
  ['verifier lens', 'est de trop'],
  ['utilisateur creer a@b.fr', 'Il manque --nom'],
  ['utilisateur creer a@b.fr --nom A --role chef', 'Le rôle «\u00a0chef\u00a0» n’existe pas'],
  ['utilisateur desactiver', 'Il manque l’adresse électronique'],
  ['utilisateur rouvrir', 'Il manque l’adresse électronique'],
  ['utilisateur mot-de-passe', 'Il manque l’adresse électronique'],
  ['utilisateur role donner a@b.fr', 'Il manque le rôle'],
  ['utilisateur role retirer a@b.fr chef', 'Le rôle «\u00a0chef\u00a0» n’existe pas'],
  ['utilisateur role donner a@b.fr cabinet direction', 'est de trop'],
])('%s: a usage error, before anything is opened', (line, sentence) => {
  const found = findCommand(commands, line.split(' '))
  const read = () => found?.command.read(found.args)
  expect(read).toThrow(UsageFailure)
  expect(read).toThrow(sentence)
})
