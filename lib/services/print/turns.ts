type Waiting = { key: string | null; start: () => void; drop: (reason: unknown) => void }

/** Said to what was still waiting when a newer one of the same key arrived. */
export class Superseded extends Error {
  override readonly name = 'Superseded'
}

/**
 * Turns of the print threads. What is watched (an épreuve) goes before what is not; of one key only the last one waits;
 * what is no longer wanted leaves the queue. What has started is left to end: stopping it would mean ending its thread,
 * and the next one would pay for a new one (fonts, templates) ten times what was saved.
 */
export class Turns {
  readonly #watched: Waiting[] = []
  readonly #others: Waiting[] = []
  #free: number

  constructor(threads: number) {
    this.#free = threads
  }

  /** Runs `work` at its turn. `key`: whose épreuve of what; null: nothing newer replaces it. */
  async take<Result>(
    { key, signal }: { key: string | null; signal?: AbortSignal },
    work: () => Promise<Result>,
  ): Promise<Result> {
    signal?.throwIfAborted()
    if (this.#free > 0) this.#free -= 1
    else await this.#wait(key, signal)
    try {
      return await work()
    } finally {
      const next = this.#watched.shift() ?? this.#others.shift()
      if (next) next.start()
      else this.#free += 1
    }
  }

  #wait(key: string | null, signal: AbortSignal | undefined): Promise<void> {
    const queue = key === null ? this.#others : this.#watched
    return new Promise<void>((resolve, reject) => {
      const leave = () => own.drop(signal?.reason)
      const own: Waiting = {
        key,
        start: () => {
          signal?.removeEventListener('abort', leave)
          resolve()
        },
        drop: reason => {
          signal?.removeEventListener('abort', leave)
          const at = queue.indexOf(own)
          if (at >= 0) queue.splice(at, 1)
          reject(reason)
        },
      }
      if (key !== null) queue.find(waiting => waiting.key === key)?.drop(new Superseded())
      signal?.addEventListener('abort', leave)
      queue.push(own)
    })
  }
}
