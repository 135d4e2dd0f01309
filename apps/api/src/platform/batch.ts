/**
 * Group commit: one batch is under way, the next one fills meanwhile, and every caller is answered from its own
 * batch. Under load this turns many small statements into few large ones; alone, a call waits for nobody.
 */
export interface Batcher<Input, Output> {
  run: (input: Input) => Promise<Output>
  /** Resolves when nothing is under way nor waiting. */
  settled: () => Promise<void>
}

export interface BatcherOptions<Input> {
  /** Inputs with the same key never share a batch: their order is kept. */
  keyOf?: (input: Input) => string
  maximum?: number
}

interface Waiting<Input, Output> {
  input: Input
  resolve: (output: Output) => void
  reject: (error: unknown) => void
}

export function createBatcher<Input, Output>(
  work: (inputs: Input[]) => Promise<Output[]>,
  { keyOf, maximum = 256 }: BatcherOptions<Input> = {},
): Batcher<Input, Output> {
  let waiting: Waiting<Input, Output>[] = []
  let underWay: Promise<void> | null = null

  function take(): Waiting<Input, Output>[] {
    const keys = new Set<string>()
    const batch: Waiting<Input, Output>[] = []
    const rest: Waiting<Input, Output>[] = []
    for (const entry of waiting) {
      const key = keyOf?.(entry.input)
      if (batch.length >= maximum || (key !== undefined && keys.has(key))) rest.push(entry)
      else {
        batch.push(entry)
        if (key !== undefined) keys.add(key)
      }
    }
    waiting = rest
    return batch
  }

  async function drain(): Promise<void> {
    while (waiting.length > 0) {
      const batch = take()
      try {
        const outputs = await work(batch.map((entry) => entry.input))
        batch.forEach((entry, index) => entry.resolve(outputs[index] as Output))
      } catch (error) {
        for (const entry of batch) entry.reject(error)
      }
    }
    underWay = null
  }

  return {
    run: (input) =>
      new Promise((resolve, reject) => {
        waiting.push({ input, resolve, reject })
        // A turn of the event loop lets requests that arrived together share the first batch.
        underWay ??= new Promise<void>((done) => setImmediate(() => void drain().then(done)))
      }),
    settled: async () => {
      while (underWay) await underWay
    },
  }
}
