/** A file that can't be read, or must not be: the sentence is complete and is shown as it is. */
export class RefusedFile extends Error {
  override readonly name = 'RefusedFile'
}
