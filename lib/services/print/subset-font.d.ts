declare module 'subset-font' {
  type SubsetOptions = { targetFormat: 'woff2' | 'woff' | 'sfnt'; keepFeatures?: string[] }
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: SubsetOptions,
  ): Promise<Uint8Array>
}
