// What jsdom lacks and the libraries of the web app read at import time.
import { ReadableStream, TransformStream, WritableStream } from 'node:stream/web'
import { TextDecoder, TextEncoder } from 'node:util'

Object.assign(globalThis, {
  TextDecoder,
  TextEncoder,
  ReadableStream,
  TransformStream,
  WritableStream,
  structuredClone:
    globalThis.structuredClone ?? ((value: unknown): unknown => JSON.parse(JSON.stringify(value))),
})
