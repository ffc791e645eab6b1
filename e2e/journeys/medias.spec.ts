import sharp from 'sharp'
import { atelierAddress, bilanScreen } from '../fixtures/address'
import { people } from '../fixtures/people'
import { expect, phone, test } from '../fixtures/test'
import { draftPage } from '../pages/draft-page'

test.describe.configure({ mode: 'serial' })

const canton = 'auxi-le-chateau'

/** A picture with stripes of its own, as a camera would send it: with its position. */
const photo = async (stripes: number, width = 2600, height = 1400): Promise<Buffer> => {
  const bars = Array.from(
    { length: stripes },
    (_, at) =>
      `<rect x="${(at * width) / stripes}" width="${width / stripes / 2}" height="${height}" fill="#2f5a68"/>`,
  )
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="#e6dccb"/>${bars.join('')}</svg>`
  return sharp(Buffer.from(svg))
    .withExif({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '50/1 25/1 48/1' } })
    .jpeg()
    .toBuffer()
}

const file = (name: string, buffer: Buffer) => ({ name, mimeType: 'image/jpeg', buffer })

test('photos: sent, refused, found again, described, framed by pointer and by keyboard', async ({
  browserOf,
}) => {
  const page = await browserOf(people.communication)
  await page.goto('/atelier/medias')
  const panel = page.getByRole('region', { name: 'Ajouter des photos' })
  const input = panel.getByLabel('Choisir des photos')
  await input.setInputFiles([
    file('college.jpg', await photo(5)),
    file('piege.jpg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>')),
  ])
  await expect(panel.getByText('college.jpg est ajoutée.')).toBeVisible()
  await expect(panel.getByText(/SVG peut contenir un programme/)).toBeVisible()

  const copy = await sharp(await photo(5))
    .resize(1300)
    .jpeg({ quality: 55 })
    .toBuffer()
  await input.setInputFiles([file('copie.jpg', copy)])
  await expect(panel.getByText(/copie.jpg ressemble à une photo/)).toBeVisible()
  await panel.getByRole('button', { name: 'Garder celle de la médiathèque' }).click()
  await expect(panel.getByText(/copie.jpg/)).toHaveCount(0)
  await input.setInputFiles([file('encore.jpg', await photo(5))])
  await expect(panel.getByText(/encore.jpg est déjà dans la médiathèque/)).toBeVisible()

  await panel.getByRole('link', { name: 'college.jpg' }).click()
  const pin = page.getByRole('button', { name: /Point à garder dans l’image/ })
  await expect(pin).toHaveAccessibleName(/50\s% depuis la gauche, 50\s% depuis le haut/)
  await page
    .locator('img')
    .first()
    .click({ position: { x: 20, y: 20 } })
  await expect(pin).not.toHaveAccessibleName(/50\s% depuis la gauche/)
  await pin.focus()
  for (let step = 0; step < 12; step += 1) await page.keyboard.press('Shift+ArrowLeft')
  await page.keyboard.press('ArrowRight')
  await expect(pin).toHaveAccessibleName(/1\s% depuis la gauche/)
  const words = page.getByRole('textbox', { name: 'Texte de remplacement' })
  await words.fill('IMG_2041.JPG')
  await page.getByRole('button', { name: 'Enregistrer la photo' }).click()
  await expect(page.getByText(/un nom de fichier ne dit rien/)).toBeVisible()
  await words.fill('La façade rayée du collège')
  await page.getByRole('textbox', { name: /Crédit/ }).fill('Test')
  await page.getByRole('button', { name: 'Enregistrer la photo' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'La façade rayée du collège' })).toBeVisible()
})

test('what is stored knows no place, and is for the atelier only', async ({ requestsOf }) => {
  const asked = await (await requestsOf(people.communication)).get('/atelier/api/medias?q=rayée')
  const { medias } = (await asked.json()) as { medias: { id: string }[] }
  const address = `/atelier/api/medias/${medias[0]?.id}/fichier?taille=impression`
  const stored = await (await requestsOf(people.communication)).get(address)
  const { exif, width } = await sharp(await stored.body()).metadata()
  expect({ exif, width }).toEqual({ exif: undefined, width: 2600 })
  expect((await (await requestsOf(people.direction)).get(address)).status()).toBe(200)
  expect((await (await requestsOf(people.conseillere)).get(address)).status()).toBe(403)
  expect((await (await requestsOf(null)).get(address)).status()).toBe(401)
})

test('a recognisable person: agreement asked, signed, withdrawn', async ({ browserOf, requestsOf }) => {
  const page = await browserOf(people.cabinet)
  await page.goto('/atelier/medias?q=rayée')
  await page.getByRole('link', { name: 'La façade rayée du collège' }).click()
  await page.getByRole('checkbox', { name: /reconnaissables/ }).click()
  await page.getByRole('button', { name: 'Enregistrer la photo' }).click()
  await expect(page.getByRole('heading', { name: 'Accords des personnes' })).toBeVisible()

  const editor = await browserOf(people.communication)
  await editor.goto(bilanScreen(canton, '/rediger'))
  const draft = draftPage(editor)
  const cover = draft.block('Couverture', 'Le Département à vos côtés')
  await draft.write(cover)
  await cover.getByRole('button', { name: 'Choisir une photo' }).click()
  const picker = editor.getByRole('dialog', { name: 'Choisir une photo' })
  await picker.getByRole('searchbox', { name: 'Chercher' }).fill('rayée')
  await picker.getByRole('button', { name: /La façade rayée/ }).click()
  await draft.finish(cover)
  await draft.saved(cover)
  await expect(cover.getByRole('img', { name: 'La façade rayée du collège' })).toBeVisible()
  await editor.reload()
  await expect(cover.getByText(/aucun accord n’est enregistré/)).toBeVisible()

  await page.getByRole('button', { name: 'Enregistrer un accord' }).click()
  await page.getByRole('textbox', { name: 'Personne photographiée' }).fill('Camille Exemple')
  await page.getByRole('textbox', { name: 'Qui a signé' }).fill('Camille Exemple')
  await page.getByRole('button', { name: 'Enregistrer l’accord' }).click()
  await expect(page.getByText('Document signé à déposer')).toBeVisible()
  await page.getByLabel(/Document signé de Camille Exemple/).setInputFiles({
    name: 'accord.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from('%PDF-1.7\n% accord de test\n'),
  })
  const scan = page.getByRole('link', { name: 'Document signé' })
  await expect(scan).toBeVisible()
  const address = (await scan.getAttribute('href')) ?? ''
  const may: [string | null, number][] = [
    [people.communication, 200],
    [people.cabinet, 200],
    [people.direction, 403],
    [people.service, 403],
    [people.administration, 403],
    [people.conseillere, 403],
    [null, 401],
  ]
  for (const [email, status] of may) {
    const requests = await requestsOf(email)
    expect((await requests.get(address)).status(), `read by ${email}`).toBe(status)
    const sent = await requests.post(address, {
      headers: { origin: atelierAddress(), 'content-type': 'application/octet-stream' },
      data: Buffer.from('%PDF-1.7\n'),
    })
    expect(sent.status(), `sent by ${email}`).toBe(status === 200 ? 201 : status)
  }

  await editor.reload()
  await expect(cover.getByText(/aucun accord n’est enregistré/)).toHaveCount(0)
  await page.getByRole('button', { name: 'Retirer l’accord' }).click()
  await page.getByRole('button', { name: 'Enregistrer le retrait' }).click()
  await expect(page.getByText(/retiré le/)).toBeVisible()
  await editor.reload()
  await expect(cover.getByText(/L’accord d’une personne reconnaissable a été retiré/)).toBeVisible()
  await page.goto('/atelier/medias/accords')
  await expect(page.getByRole('region', { name: /Retirés/ }).getByText('Camille Exemple')).toBeVisible()
})

test('on a phone: the camera, the list', async ({ browserOf }) => {
  const page = await browserOf(people.communication, phone)
  await page.goto('/atelier/medias')
  await expect(page.getByLabel('Prendre une photo')).toHaveAttribute('capture', 'environment')
  await page.getByLabel('Prendre une photo').setInputFiles([file('image.jpg', await photo(11))])
  await expect(page.getByText('image.jpg est ajoutée.')).toBeVisible()
})
