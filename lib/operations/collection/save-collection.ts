import type { Db } from '@/lib/data/client'
import {
  findModeleVersion,
  findTerritories,
  followedVersion,
  hasEditions,
  listIdentities,
} from '@/lib/data/collection/collections'
import {
  createCollection,
  saveImprimeur,
  setTerritories,
  updateCollection,
} from '@/lib/data/collection/save-collection'
import { recordEvent } from '@/lib/data/history/record'
import { countBack } from '@/lib/domain/collection/deadlines'
import type { CollectionInput } from '@/lib/domain/collection/form'
import { mixedImprint } from '@/lib/domain/collection/issuer'
import { authorize } from '@/lib/domain/policy/can'
import { type FieldRefusal, ok, type Result, refuse } from '@/lib/domain/shared/result'
import { joinFrench } from '@/lib/domain/typography/list'
import type { OperationContext } from '../context'
import { transact } from '../transaction'

type Saved = { slug: string }
type Outcome = Result<Saved, FieldRefusal>

/** Creates a collection, or saves the one that was read. Its issuer is the modèle’s. */
export const saveCollection = (context: OperationContext, input: CollectionInput): Promise<Outcome> =>
  transact<Saved, FieldRefusal>(context.db, async tx => {
    const allowed = authorize(context.viewer, 'collection.manage')
    if (!allowed.ok) return allowed
    const checked = await check(tx, input)
    if (!checked.ok) return checked
    const {
      id,
      revision,
      territoryIds,
      days,
      imprimeurName: name,
      imprimeurAddress: address,
      ...rest
    } = input
    const imprimeur = name === null || address === null ? null : await saveImprimeur(tx, { name, address })
    const data = {
      ...rest,
      imprimeurId: imprimeur?.id ?? rest.imprimeurId,
      issuer: checked.value,
      deadlines: countBack(input.letterboxOn, days),
    }
    const saved =
      id === null || revision === null
        ? await createCollection(tx, data, context.now)
        : await updateCollection(tx, { id, revision }, data)
    if (!saved)
      return refuse(
        'stale',
        'Quelqu’un a enregistré cette collection avant vous. Votre saisie est encore là : rechargez la page dans un autre onglet pour comparer.',
      )
    const begun = await setTerritories(tx, saved.id, territoryIds)
    if (begun.length > 0)
      return onField(
        'territoryIds',
        'bilan-begun',
        `Ces bilans sont commencés et restent dans la collection : ${joinFrench(begun)}.`,
      )
    await recordEvent(tx, {
      actor: context.viewer,
      at: context.now,
      action: 'collection.save',
      subject: { kind: 'collection', id: saved.id },
      data: {
        created: id === null,
        title: input.title,
        territories: territoryIds.length,
        // Of every collection that it prints.
        ...(imprimeur?.movedFrom && { imprimeur: name, movedFrom: imprimeur.movedFrom, movedTo: address }),
      },
    })
    return ok({ slug: saved.slug })
  })

const onField = (
  field: keyof CollectionInput,
  code: string,
  sentence: string,
): { ok: false; error: FieldRefusal } => ({
  ok: false,
  error: { code, sentence, fields: { [field]: sentence } },
})

/** The modèle may be used, here, for these territories, by this issuer. */
const check = async (
  tx: Db,
  input: CollectionInput,
): Promise<Result<'institution' | 'groupe', FieldRefusal>> => {
  const version = await findModeleVersion(tx, input.modeleVersionId)
  if (!version?.publishedAt)
    return onField('modeleVersionId', 'not-published', 'Cette version du modèle n’est pas publiée.')
  const { issuer, scope } = version.modele
  if (input.id !== null && (await hasEditions(tx, input.id))) {
    if ((await followedVersion(tx, input.id)) !== version.id)
      return onField(
        'modeleVersionId',
        'modele-fixed',
        'Des bilans sont déjà faits de ce modèle : il change par ses versions, dans « Ce qui a changé dans le modèle ».',
      )
  }
  const places = await findTerritories(tx, input.territoryIds)
  if (places.length < new Set(input.territoryIds).size)
    return onField('territoryIds', 'unknown-territory', 'Un de ces territoires n’existe plus.')
  if (places.some(({ kind }) => kind !== scope))
    return onField(
      'territoryIds',
      'wrong-scope',
      scope === 'canton'
        ? 'Ce modèle sert aux cantons : retirez le département.'
        : 'Ce modèle sert au département, et à lui seul.',
    )
  const others = await listIdentities(tx, issuer === 'groupe' ? 'institution' : 'groupe')
  const mixed = mixedImprint(issuer, input, others)
  return mixed ? onField(mixed.field, 'issuer-mixed', mixed.sentence) : ok(issuer)
}
