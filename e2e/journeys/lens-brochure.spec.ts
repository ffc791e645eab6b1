import { readPdf } from '@/lib/services/print/fixture/read-pdf'
import { people } from '../fixtures/people'
import { expect, test } from '../fixtures/test'
import { arranging } from '../pages/arranging'
import { collectionPage, titleOfTry } from '../pages/collection-page'
import { draftPage } from '../pages/draft-page'
import { followUpPage } from '../pages/follow-up-page'
import { reviewPage } from '../pages/review-page'
import { blockOfLens, contentOfLens, paragraphsOfLens } from './brochure-of-lens'
import { brochureWriter } from './brochure-writer'
import { figuresOfLens } from './figures-of-lens'

/**
 * The printed brochure of the canton of Lens, made from the institution’s modèle through the screens alone. What the modèle
 * has and the brochure has not is taken out, what it lacks is added, and every text takes the place of the modèle’s.
 * What legitimately differs from the re-typed brochure: identifiers, and which blocks are common (those that were
 * detached are not). The brochure’s photos were not given with its text: its cover has none, here as there.
 */
test.describe.configure({ mode: 'serial' })

let slug = ''
const draftAddress = () => `/atelier/bilans/${slug}/lens/rediger`

const rubriques = {
  cover: 'Le Département à vos côtés',
  work: 'Les premiers engagements tenus pour les habitants du canton de Lens',
  families: 'Un soutien de tous les instants pour les familles',
  elders: 'Garantir le bien-être de nos aînés',
  handicap: 'Le handicap en chiffres',
  youth: 'Investir pour l’avenir de notre jeunesse',
  cultureAndSport: 'Un territoire qui rayonne avec la culture et le sport',
  culture: 'Un territoire qui rayonne avec la culture',
  sport: 'Sport et grands événements\u00A0: une fierté locale',
  inclusion: 'Vers une société inclusive',
  education: 'Faire de l’éducation un levier d’égalité',
  nearby: 'Une proximité concrète avec les habitants',
} as const

test('the cabinet opens a collection, and makes the bilan of Lens from the modèle', async ({
  browserOf,
}, info) => {
  const page = await browserOf(people.cabinet)
  const collection = collectionPage(page)
  const title = titleOfTry('La brochure de Lens', info)
  await collection.fillIn({
    title,
    modele: /Brochure de canton — institution/,
    years: ['2021', '2023'],
    imprint: {
      'Directeur ou directrice de la publication': 'Directrice de la brochure (fictive)',
      'Hébergeur du site': 'Hébergeur de la brochure (fictif)',
      'Qui paie, et reçoit la facture de l’imprimeur': 'Le Département, sur son budget de démonstration',
    },
    imprimeur: /Imprimerie de démonstration/,
  })
  await collection.choose(['Lens'])
  await collection.create()
  slug = await collection.slug(title)
  await collection.createBilans(/^1\scréé/)
})

test('pages 1 and 2 take the words of the brochure', async ({ browserOf }) => {
  test.slow()
  const page = await browserOf(people.communication)
  await page.goto(draftAddress())
  await expect(draftPage(page).proofPages()).toHaveCount(4)
  const place = arranging(page)
  const write = brochureWriter(page)

  await write.fields(await place.block(rubriques.cover, 'Couverture'), {
    'Sous-titre': blockOfLens('couverture').content.subtitle,
  })
  await write.fields(await place.block(rubriques.cover, 'Édito'), {
    'Texte de l’édito': blockOfLens('edito').content.text,
  })

  await write.head(rubriques.work)
  const work = blockOfLens('texte', 'jeunes ou bénéficiaires du RSA')
  await write.fields(await place.block(rubriques.work, 'Texte'), { Texte: work.content.text })
  await place.remove(await place.block(rubriques.work, 'Dispositif'))

  const families = blockOfLens('texte', 'Le Département joue un rôle clé')
  await write.fields(await place.block(rubriques.families, 'Texte'), { Texte: families.content.text })
  await place.remove(await place.block(rubriques.families, 'Dispositif'))

  const elders = await place.add(rubriques.elders, 'Texte')
  await write.live(elders, { Texte: blockOfLens('texte', 'Attaché à la qualité de vie').content.text })
  await place.raise(rubriques.elders, elders, 2)
  await write.tiles(
    await place.block(rubriques.elders, 'Chiffres clés'),
    blockOfLens('chiffres_cles', 'teleassistance').content.tiles,
  )

  await place.addRubrique(rubriques.elders, rubriques.handicap)
  const handicap = await place.block(rubriques.education, 'Chiffres clés')
  await place.sendTo(handicap, rubriques.handicap)
  await write.tiles(handicap, blockOfLens('chiffres_cles', 'classes-ulis').content.tiles, { untitled: true })
})

test('pages 3 and 4 take them too; what the brochure has not is taken out', async ({ browserOf }) => {
  test.slow()
  const page = await browserOf(people.communication)
  await page.goto(draftAddress())
  const place = arranging(page)
  const write = brochureWriter(page)

  const youth = blockOfLens('texte', 'Nous avons soutenu nos jeunes')
  await write.fields(await place.block(rubriques.youth, 'Texte'), { Texte: youth.content.text })
  for (const type of ['Chiffres clés', 'Évolution', 'Dispositif', 'Dispositif'])
    await place.remove(await place.block(rubriques.youth, type))
  const future = blockOfLens('exergue', 'miser sur la jeunesse')
  const quoted = await place.add(rubriques.youth, 'Exergue')
  await write.live(quoted, { Citation: future.content.text, 'De qui': future.content.attribution })
  await place.raise(rubriques.youth, quoted, 1)
  const call = await place.block(rubriques.youth, 'Appel')
  await place.detach(call)
  await write.fields(call, { Phrase: blockOfLens('appel').content.text })

  await write.head(rubriques.cultureAndSport, rubriques.culture)
  const culture = blockOfLens('texte', 'culturellement dynamique')
  await write.fields(await place.block(rubriques.culture, 'Texte'), { Texte: culture.content.text })
  await write.tiles(
    await place.block(rubriques.culture, 'Chiffres clés'),
    blockOfLens('chiffres_cles', 'pratique-musicale').content.tiles,
  )
  await place.remove(await place.block(rubriques.culture, 'Dispositif'))

  await place.addRubrique(rubriques.culture, rubriques.sport)
  await write.live(await place.add(rubriques.sport, 'Texte'), {
    Texte: blockOfLens('texte', 'composante essentielle').content.text,
  })
  await place.addRubrique(rubriques.sport, rubriques.inclusion)
  const inclusion = blockOfLens('texte', 'La Maison d’Antoine')
  await write.live(await place.add(rubriques.inclusion, 'Texte'), {
    Intertitre: inclusion.content.title,
    Texte: inclusion.content.text,
  })

  const education = blockOfLens('texte', 'colleges-fonctionnement')
  await write.fields(await place.block(rubriques.education, 'Texte'), { Texte: education.content.text })
  for (const type of ['Dispositif', 'Évolution'])
    await place.remove(await place.block(rubriques.education, type))
  const known = await place.block(rubriques.education, 'Encadré')
  await place.detach(known)
  // From the keyboard alone, sign by sign, its figures found by « # ».
  await write.fields(known, { Texte: blockOfLens('encadre').content.text }, 'typed')

  const nearby = blockOfLens('texte', 'Ce bilan est aussi celui des rencontres')
  await write.fields(await place.block(rubriques.nearby, 'Texte'), { Texte: nearby.content.text })
  const president = blockOfLens('exergue', 'président du Département')
  const said = await place.add(rubriques.nearby, 'Exergue')
  await write.live(said, { Citation: president.content.text, 'De qui': president.content.attribution })
  await place.raise(rubriques.nearby, said, 3)
  const contact = await place.block(rubriques.nearby, 'Contact')
  await place.detach(contact)
  const { title, text } = blockOfLens('contact').content
  await write.fields(contact, { Titre: title, Coordonnées: text })
})

test('what is stored is the brochure, letter by letter and figure by figure', async ({ records }) => {
  const { id } = await records.edition('lens', 1, slug)
  await expect.poll(() => records.content(id)).toEqual(contentOfLens)
})

test('it is submitted, and printed as the brochure prints it', async ({ browserOf, requestsOf, records }) => {
  const page = await browserOf(people.communication)
  await page.goto(draftAddress())
  await followUpPage(page).decide('Soumettre')
  await followUpPage(page).stage('En relecture')
  const { status, revisionId } = await records.edition('lens', 1, slug)
  expect(status).toBe('relecture')

  await page.goto(`/atelier/bilans/${slug}/lens/relire`)
  const article = reviewPage(page).text
  await expect(article).toContainText('719')
  const printed = (await article.textContent()) ?? ''
  for (const paragraph of paragraphsOfLens) expect(printed).toContain(paragraph)
  expect(printed).toContain('Vos conseillers départementaux,')
  for (const signature of ['Fatima AIT CHIKHEBBIH', 'Daniel KRUSZKA']) expect(printed).toContain(signature)

  const request = await requestsOf(people.communication)
  const pdf = await request.get(`/atelier/api/revisions/${revisionId}/fichiers/pdf`)
  const { pages } = await readPdf(Uint8Array.from(await pdf.body()))
  expect(pages).toHaveLength(4)
  const onPaper = bare(pages.join(''))
  for (const words of [...figuresOfLens, ...paragraphsOfLens]) expect(onPaper).toContain(bare(words))
  // The imprint that the cabinet gave to the collection.
  for (const words of [
    'Directrice de la brochure (fictive)',
    'Le Département, sur son budget de démonstration',
  ])
    expect(onPaper).toContain(bare(words))
})

/** Lines end where the page wants, words are divided: spaces and hyphens are not compared on paper. */
const bare = (words: string): string => words.replace(/[\s\u00AD\u2010-]/g, '')
