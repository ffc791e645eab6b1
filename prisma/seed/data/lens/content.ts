import type { DraftRubrique } from '@/lib/domain/edition/draft'
import { lensPage1 } from './page-1'
import { lensPage2 } from './page-2'
import { lensPage3 } from './page-3'
import { lensPage4 } from './page-4'

/**
 * The brochure « Bilan de mi-mandat » of the canton of Lens, re-typed as blocks: its wording, with its figures as tokens.
 * Corrected on the way, as a proof-reader would:
 * - « Aide personnalisée d’autonomie » → Allocation; « bénéfiaires » → bénéficiaires; « 1,6 millions » → 1,6 million;
 *   « 2 millions » → 2 millions d’euros; « recensés au 2023 » → en 2023; « 4000 » → 4 000; « sur 3 ans » → sur trois ans;
 * - spaces before : ; ! ? and inside « », double space, the hyphen used as a dash, ornamental quotes never closed;
 * - capitals (conseillers départementaux, sage-femme, jeunes sapeurs-pompiers, « ; c’est », le Département as institution);
 * - commas (« Louvre-Lens, véritable… », « aides diverses, », « d’Antoine, située… »), « bien-être : le Département »,
 *   « pour » said once before the four musical structures;
 * - one name per place and structure: Annay, Aqualens, disc golf, collèges Jean-Jaurès and Jean-Zay, Budget citoyen;
 * - the sentence that began with a digit, the abbreviation expanded twice (PMI), the box of the retours à l’emploi
 *   printed twice; the SDIS figure says that it is about the whole département.
 * Left out: the masthead of a political group and « de la majorité », which an edition of the institution cannot carry.
 */
export const lensContent: readonly DraftRubrique[] = [...lensPage1, ...lensPage2, ...lensPage3, ...lensPage4]
