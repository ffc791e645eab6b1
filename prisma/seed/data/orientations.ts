/** Transversal orientations of the projet de mandat: they cross the pactes. */
export const orientations = [
  { code: 'climat', name: 'Climat' },
  { code: 'jeunesses', name: 'Jeunesses' },
  { code: 'engagement-handicap', name: 'Engagement handicap' },
  { code: 'aller-vers', name: '« Aller vers »' },
] as const
