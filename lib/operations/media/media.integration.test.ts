import sharp from 'sharp'
import { afterAll, describe, expect, it } from 'vitest'
import { findSubmissionRemarks } from '@/lib/data/edition/submission-remarks'
import { listShowing } from '@/lib/data/media/rights'
import { listPublishedMedias } from '@/lib/data/media/usage'
import type { Issuer } from '@/lib/domain/collection/issuer'
import type { ConsentInput } from '@/lib/domain/media/consent'
import { worstStanding } from '@/lib/domain/media/consent-standing'
import type { ConsentChannel } from '@/lib/domain/media/consent-terms'
import type { Role } from '@/lib/domain/policy/role'
import { closePrint } from '@/lib/services/print/render'
import { publishEdition } from '../edition/publish'
import { saveBlock } from '../edition/save-block'
import { submitEdition } from '../edition/submit'
import { type Person, type TinyBilan, tinyNow, withTinyBilan } from '../edition/tiny-bilan'
import { advance, granted, newDraft, on, stateOf } from '../edition/tiny-path'
import { restoreEdition, withdrawEdition } from '../edition/withdraw'
import { setArchived } from '../record/set-archived'
import { addMedia } from './add-media'
import { readScan, saveConsent, storeScan, withdrawConsent } from './consents'
import { readMediaFile } from './read-file'
import { requireConsents } from './require-consents'
import { saveMediaDetails } from './save-details'

afterAll(closePrint)

const wide = { width: 1700, height: 916 }

const photo = (seed: number, { width, height } = wide) => {
  const raw = Buffer.alloc(width * height * 3)
  for (let at = 0; at < raw.length; at += 3) {
    const x = (at / 3) % width
    const y = Math.floor(at / 3 / width)
    raw[at] = Math.round(127 + 127 * Math.sin((x / width) * 8 + seed))
    raw[at + 1] = Math.round(127 + 127 * Math.cos((y / height) * 6 + seed * 2))
  }
  return sharp(raw, { raw: { width, height, channels: 3 } })
}

const jpeg = async (seed: number, size = wide) => new Uint8Array(await photo(seed, size).jpeg().toBuffer())

const added = async (tiny: TinyBilan, seed = 1, size = wide) => {
  const upload = { fileName: 'college.jpg', bytes: await jpeg(seed, size), despiteAlike: true }
  const result = granted(await addMedia(tiny.as('redactrice'), upload))
  if (result.outcome !== 'added') throw new Error(result.outcome)
  return result.mediaId
}

const described = async (tiny: TinyBilan, mediaId: string, shows: boolean) =>
  granted(
    await saveMediaDetails(tiny.as('redactrice'), {
      id: mediaId,
      revision: 1,
      alternative: 'Le collège de Lens, rénové',
      credit: 'Démonstration',
      focalX: 0.25,
      focalY: 0.4,
      shows,
    }),
  )

const consent = (mediaId: string, changes: Partial<ConsentInput> = {}): ConsentInput => ({
  mediaId,
  consentId: null,
  person: 'Camille Exemple',
  minor: false,
  signers: 'Camille Exemple',
  channels: ['print', 'web'],
  startsOn: '2026-01-01',
  endsOn: '2027-12-31',
  withdrawnOn: '',
  ...changes,
})

const onCover = async (tiny: TinyBilan, mediaId: string) => {
  const editionId = await newDraft(tiny)
  const block = await tiny.db.block.findFirstOrThrow({ where: { editionId, type: 'couverture' } })
  const content = { ...(block.content as Record<string, unknown>), mediaId }
  granted(await saveBlock(tiny.as('redactrice'), { blockId: block.id, revision: 1, content }))
  return editionId
}

const remarksOf = async (tiny: TinyBilan, editionId: string): Promise<string[]> => {
  const submitted = await submitEdition(tiny.as('redactrice'), await on(tiny, editionId))
  return submitted.ok ? [] : (submitted.error.remarks ?? []).map(remark => remark.rule)
}

describe('adding a photo', () => {
  it('stores it once, however often it is sent', () =>
    withTinyBilan(async tiny => {
      const bytes = await jpeg(1)
      const upload = { fileName: '../../etc/collège.jpg', bytes, despiteAlike: false }
      const first = granted(await addMedia(tiny.as('redactrice'), upload))
      expect(first).toMatchObject({ outcome: 'added' })
      expect(granted(await addMedia(tiny.as('chef'), upload))).toMatchObject({
        outcome: 'same',
        archived: false,
      })
      const [row] = await tiny.db.media.findMany()
      expect(row).toMatchObject({ fileName: 'collège.jpg', mime: 'image/jpeg', width: 1700, height: 916 })
      expect(await tiny.as('chef').store.get(row?.sha256 ?? '')).not.toBeNull()
    }))

  it('shows the twin before it adds what looks like it', () =>
    withTinyBilan(async tiny => {
      const mediaId = await added(tiny)
      const smaller = new Uint8Array(await photo(1).resize(900).jpeg({ quality: 50 }).toBuffer())
      const upload = { fileName: 'copie.jpg', bytes: smaller, despiteAlike: false }
      const asked = granted(await addMedia(tiny.as('redacteur'), upload))
      expect(asked).toMatchObject({ outcome: 'alike', medias: [{ id: mediaId }] })
      expect(await tiny.db.media.count()).toBe(1)
      expect(granted(await addMedia(tiny.as('redacteur'), { ...upload, despiteAlike: true })).outcome).toBe(
        'added',
      )
      const other = { fileName: 'autre.jpg', bytes: await jpeg(3), despiteAlike: false }
      expect(granted(await addMedia(tiny.as('redacteur'), other)).outcome).toBe('added')
    }))

  it('sent twice at the same moment, it is added once', () =>
    withTinyBilan(async tiny => {
      const upload = { fileName: 'a.jpg', bytes: await jpeg(1), despiteAlike: true }
      const both = await Promise.all([
        addMedia(tiny.as('redactrice'), upload),
        addMedia(tiny.as('chef'), upload),
      ])
      expect(both.map(result => granted(result).outcome).toSorted()).toEqual(['added', 'same'])
      expect(await tiny.db.media.count()).toBe(1)
    }))

  it.each([
    ['an SVG named .jpg', '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>', 'SVG'],
    ['a page', '<!doctype html><script>alert(1)</script>', 'n’est pas une image'],
    ['a PDF', '%PDF-1.7 …', 'PDF'],
  ])('refuses %s, in a sentence', (_name, text, expected) =>
    withTinyBilan(async tiny => {
      const upload = { fileName: 'photo.jpg', bytes: new TextEncoder().encode(text), despiteAlike: false }
      const refused = await addMedia(tiny.as('redactrice'), upload)
      expect(refused).toMatchObject({ ok: false, error: { code: 'refused-format' } })
      expect(refused.ok ? '' : refused.error.sentence).toContain(expected)
      expect(await tiny.db.media.count()).toBe(0)
    }),
  )
})

describe('a photo with too few points for where it is printed', () => {
  it('keeps nothing from being submitted, and is told to who validates', () =>
    withTinyBilan(async tiny => {
      const mediaId = await added(tiny, 1, { width: 900, height: 485 })
      await described(tiny, mediaId, false)
      const editionId = await onCover(tiny, mediaId)
      const { revisionId } = granted(await submitEdition(tiny.as('redactrice'), await on(tiny, editionId)))
      expect(await findSubmissionRemarks(tiny.db, { editionId, revisionId })).toContainEqual(
        expect.stringMatching(/^Couverture «.Bilan de mi-mandat.».: L’image, imprimée sur 210 × /),
      )
    }))
})

const people: Record<Role, Person> = {
  communication: 'redactrice',
  cabinet: 'cheffe',
  conseiller: 'elue',
  direction: 'directrice',
  service: 'statisticienne',
  administration: 'administrateur',
}

describe('who may', () => {
  const grid: Record<Role, { see: boolean; edit: boolean; consents: boolean }> = {
    communication: { see: true, edit: true, consents: true },
    cabinet: { see: true, edit: true, consents: true },
    conseiller: { see: false, edit: false, consents: false },
    direction: { see: true, edit: false, consents: false },
    service: { see: true, edit: false, consents: false },
    administration: { see: true, edit: false, consents: false },
  }

  it('each role, each thing', () =>
    withTinyBilan(async tiny => {
      const mediaId = await added(tiny)
      const { consentId } = granted(await saveConsent(tiny.as('cheffe'), consent(mediaId)))
      const bytes = new TextEncoder().encode('%PDF-1.7 accord signé')
      granted(await storeScan(tiny.as('cheffe'), { consentId, bytes }))
      let seed = 10
      for (const [role, may] of Object.entries(grid)) {
        const context = tiny.as(people[role as Role])
        seed += 1.3
        const found = {
          see: (await readMediaFile(context, mediaId, 'vignette')).ok,
          edit: (await addMedia(context, { fileName: 'x.jpg', bytes: await jpeg(seed), despiteAlike: true }))
            .ok,
          consents: (await readScan(context, consentId)).ok,
        }
        expect({ role, ...found }).toEqual({ role, ...may })
        expect((await saveConsent(context, consent(mediaId))).ok).toBe(may.consents)
        expect((await storeScan(context, { consentId, bytes })).ok).toBe(may.consents)
        const archived = granted(
          await setArchived(context, { kind: 'media', ids: [mediaId], archived: true }),
        )
        expect(archived.map(({ done }) => done)).toEqual([may.edit])
        if (may.edit) granted(await setArchived(context, { kind: 'media', ids: [mediaId], archived: false }))
      }
      const readings = await tiny.db.historyEvent.findMany({ where: { action: 'media.consent-read' } })
      expect(readings).toHaveLength(2)
      const told = JSON.stringify(await tiny.db.historyEvent.findMany())
      expect(told).not.toContain('Camille')
    }))

  it('a scan is never a photo: the photo routes do not know it', () =>
    withTinyBilan(async tiny => {
      const mediaId = await added(tiny)
      const { consentId } = granted(await saveConsent(tiny.as('cheffe'), consent(mediaId)))
      granted(await storeScan(tiny.as('cheffe'), { consentId, bytes: await jpeg(5) }))
      const { scanSha256 } = await tiny.db.mediaConsent.findUniqueOrThrow({ where: { id: consentId } })
      expect(scanSha256).not.toBeNull()
      expect(
        await tiny.db.media.count({
          where: { OR: [{ sha256: scanSha256 ?? '' }, { webSha256: scanSha256 }] },
        }),
      ).toBe(0)
      expect((await readMediaFile(tiny.as('cheffe'), consentId, 'ecran')).ok).toBe(false)
    }))
})

describe('a photo of a bilan', () => {
  it('two people on one photo: the second is told', () =>
    withTinyBilan(async tiny => {
      const mediaId = await added(tiny)
      await described(tiny, mediaId, false)
      const late = await saveMediaDetails(tiny.as('redacteur'), {
        id: mediaId,
        revision: 1,
        alternative: 'Autre texte',
        credit: '',
        focalX: 0.5,
        focalY: 0.5,
        shows: false,
      })
      expect(late).toMatchObject({
        ok: true,
        value: { kind: 'conflict', theirs: { alternative: 'Le collège de Lens, rénové', revision: 2 } },
      })
      expect(await tiny.db.media.findUniqueOrThrow({ where: { id: mediaId } })).toMatchObject({
        alternative: 'Le collège de Lens, rénové',
        focalX: 0.25,
        revision: 2,
      })
    }))

  it('blocks without a text, then goes into the revision with its focal point and nobody’s name', () =>
    withTinyBilan(async tiny => {
      const mediaId = await added(tiny)
      const editionId = await onCover(tiny, mediaId)
      expect(await remarksOf(tiny, editionId)).toContain('missing-alternative')
      await described(tiny, mediaId, true)
      granted(await saveConsent(tiny.as('cheffe'), consent(mediaId)))
      expect(await remarksOf(tiny, editionId)).toEqual([])
      const revision = await tiny.db.revision.findFirstOrThrow({ where: { editionId } })
      expect(revision.resolved).toMatchObject({
        medias: [{ id: mediaId, focal: { x: 25, y: 40 }, web: { width: 1600, height: 862 } }],
      })
      expect(`${revision.manifest}${JSON.stringify(revision.resolved)}`).not.toContain('Camille')
    }))

  const cases: [string, Partial<ConsentInput> | null][] = [
    ['missing', null],
    ['ended', { endsOn: '2026-11-21' }],
    ['withdrawn', { withdrawnOn: '2026-11-22' }],
    ['not for the site', { channels: ['print'] }],
    ['not begun', { startsOn: '2026-12-01' }],
  ]
  it.each(cases)('is not submitted when the agreement is %s', (_name, changes) =>
    withTinyBilan(async tiny => {
      const mediaId = await added(tiny)
      await described(tiny, mediaId, true)
      if (changes) granted(await saveConsent(tiny.as('cheffe'), consent(mediaId, changes)))
      expect(await remarksOf(tiny, await onCover(tiny, mediaId))).toContain('media-consent')
    }),
  )

  it('is published on the channels of its issuer: print and the site, or print alone', () =>
    withTinyBilan(async tiny => {
      const mediaId = await added(tiny)
      await described(tiny, mediaId, true)
      const { consentId } = granted(await saveConsent(tiny.as('cheffe'), consent(mediaId)))
      const editionId = await onCover(tiny, mediaId)
      await advance(tiny, editionId, 'approuve')
      const agree = async (channels: ConsentChannel[]) =>
        granted(await saveConsent(tiny.as('cheffe'), consent(mediaId, { consentId, channels })))
      await agree(['web'])
      expect(await publishEdition(tiny.as('directrice'), await on(tiny, editionId))).toMatchObject({
        error: { code: 'media-consent', sentence: expect.stringContaining('ne vaut pas pour l’imprimé') },
      })
      await agree(['print'])
      const { currentRevision } = await stateOf(tiny, editionId)
      const asked = (issuer: Issuer) =>
        requireConsents(tiny.db, { revisionId: currentRevision?.id ?? '', issuer }, tinyNow, 'publish')
      expect(await asked('institution')).toMatchObject({ error: { code: 'media-consent' } })
      expect(await asked('groupe')).toMatchObject({ ok: true })
    }))

  it('is neither published nor put back online once the agreement is withdrawn, and is listed if it was', () =>
    withTinyBilan(async tiny => {
      const mediaId = await added(tiny)
      await described(tiny, mediaId, true)
      const { consentId } = granted(await saveConsent(tiny.as('cheffe'), consent(mediaId)))
      const editionId = await onCover(tiny, mediaId)
      await advance(tiny, editionId, 'approuve')
      granted(await withdrawConsent(tiny.as('cheffe'), { consentId }))
      const refused = await publishEdition(tiny.as('directrice'), await on(tiny, editionId))
      expect(refused).toMatchObject({ ok: false, error: { code: 'media-consent' } })
      granted(await saveConsent(tiny.as('cheffe'), consent(mediaId)))
      await advance(tiny, editionId, 'publie')
      const online = { ...(await on(tiny, editionId)), note: 'Une erreur à corriger' }
      granted(await withdrawEdition(tiny.as('cheffe'), online))
      const renewed = await tiny.db.mediaConsent.findFirstOrThrow({ where: { withdrawnOn: null } })
      granted(await withdrawConsent(tiny.as('cheffe'), { consentId: renewed.id }))
      const restore = async () => restoreEdition(tiny.as('directrice'), await on(tiny, editionId))
      expect(await restore()).toMatchObject({ ok: false, error: { code: 'media-consent' } })
      granted(await saveConsent(tiny.as('cheffe'), consent(mediaId)))
      granted(await restore())
      expect(await listPublishedMedias(tiny.db)).toMatchObject([{ mediaId, editionId }])
      const [shown] = await listShowing(tiny.db)
      const today = tinyNow.toISOString().slice(0, 10)
      expect(shown?.consents.map(({ withdrawnOn }) => withdrawnOn)).toEqual([today, today, null])
      expect(worstStanding({ shows: true, consents: shown?.consents ?? [] }, today)).toBe('valid')
    }))
})
