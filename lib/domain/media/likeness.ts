/** Bits that may differ between two hashes of the same photo, saved twice or cropped by a hair. */
export const likenessTolerance = 6

export const likenessColumns = 9
export const likenessRows = 8

/**
 * 64-bit difference hash of a picture reduced to 9 × 8 greys: each bit says whether a point is darker than its right
 * neighbour. 16 hexadecimal digits. Throws when it is not given exactly 72 greys.
 */
export const differenceHash = (greys: Uint8Array): string => {
  if (greys.length !== likenessColumns * likenessRows) throw new Error('72 greys are needed')
  let hash = 0n
  for (let row = 0; row < likenessRows; row += 1)
    for (let column = 0; column < likenessColumns - 1; column += 1) {
      const at = row * likenessColumns + column
      hash = (hash << 1n) | ((greys[at] ?? 0) < (greys[at + 1] ?? 0) ? 1n : 0n)
    }
  return hash.toString(16).padStart(16, '0')
}

/** How many of the 64 bits differ. */
export const likenessDistance = (a: string, b: string): number => {
  let different = BigInt(`0x${a}`) ^ BigInt(`0x${b}`)
  let count = 0
  for (; different > 0n; different >>= 1n) count += Number(different & 1n)
  return count
}

export const isAlike = (a: string, b: string): boolean => likenessDistance(a, b) <= likenessTolerance
