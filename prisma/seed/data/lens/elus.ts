/** Letter by letter as the brochure prints them. */
export const lensElus = [
  {
    canton: '6229',
    position: 1,
    printedName: 'Fatima AIT CHIKHEBBIH',
    email: 'ait.chikhebbih.fatima@pasdecalais.fr',
  },
  { canton: '6229', position: 2, printedName: 'Daniel KRUSZKA', email: 'kruszka.daniel@pasdecalais.fr' },
] as const
