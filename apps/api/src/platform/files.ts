import { createReadStream } from 'node:fs'
import { copyFile, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join, normalize } from 'node:path'
import type { Readable } from 'node:stream'
import type { Env } from './env.ts'

/** Where uploaded and prepared files live. Keys are ours, never a person's file name. */
export interface Files {
  put: (key: string, content: Uint8Array, type: string) => Promise<void>
  get: (key: string) => Promise<Uint8Array | null>
  /** Keep a file of the local disk, however large, and take it away from there. */
  putFile: (key: string, path: string, type: string) => Promise<void>
  /** Bytes of a file, ends included, without holding it in memory; null when it isn't there. */
  read: (key: string, range: { start: number; end: number }) => Promise<Readable | null>
  remove: (key: string) => Promise<void>
}

const keyPattern = /^[a-z0-9][a-z0-9/._-]{0,200}$/

function checkKey(key: string): string {
  if (!keyPattern.test(key) || normalize(key) !== key || key.includes('..'))
    throw new Error(`invalid file key: ${key}`)
  return key
}

export function localFiles(directory: string): Files {
  const path = (key: string) => join(directory, checkKey(key))
  return {
    put: async (key, content) => {
      await mkdir(dirname(path(key)), { recursive: true })
      await writeFile(path(key), content, { mode: 0o600 })
    },
    get: async (key) => {
      try {
        return await readFile(path(key))
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
        throw error
      }
    },
    putFile: async (key, from) => {
      await mkdir(dirname(path(key)), { recursive: true })
      try {
        await rename(from, path(key))
      } catch (error) {
        // Another disk.
        if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error
        await copyFile(from, path(key))
        await rm(from)
      }
    },
    read: async (key, range) => {
      const found = await stat(path(key)).catch(() => null)
      return found ? createReadStream(path(key), range) : null
    },
    remove: (key) => rm(path(key), { force: true }),
  }
}

async function s3Files(env: Env & { S3_BUCKET: string }): Promise<Files> {
  const { S3Client, PutObjectCommand, GetObjectCommand, DeleteObjectCommand } =
    await import('@aws-sdk/client-s3')
  const client = new S3Client({
    region: env.S3_REGION,
    ...(env.S3_ENDPOINT ? { endpoint: env.S3_ENDPOINT, forcePathStyle: true } : {}),
    ...(env.S3_ACCESS_KEY_ID && env.S3_SECRET_ACCESS_KEY
      ? { credentials: { accessKeyId: env.S3_ACCESS_KEY_ID, secretAccessKey: env.S3_SECRET_ACCESS_KEY } }
      : {}),
  })
  const at = (key: string) => ({ Bucket: env.S3_BUCKET, Key: checkKey(key) })
  return {
    put: async (key, content, type) => {
      await client.send(new PutObjectCommand({ ...at(key), Body: content, ContentType: type }))
    },
    get: async (key) => {
      try {
        const answer = await client.send(new GetObjectCommand(at(key)))
        return (await answer.Body?.transformToByteArray()) ?? null
      } catch (error) {
        if ((error as Error).name === 'NoSuchKey') return null
        throw error
      }
    },
    putFile: async (key, from, type) => {
      const { size } = await stat(from)
      await client.send(
        new PutObjectCommand({
          ...at(key),
          Body: createReadStream(from),
          ContentType: type,
          ContentLength: size,
        }),
      )
      await rm(from)
    },
    read: async (key, { start, end }) => {
      try {
        const answer = await client.send(new GetObjectCommand({ ...at(key), Range: `bytes=${start}-${end}` }))
        return (answer.Body as Readable | undefined) ?? null
      } catch (error) {
        if ((error as Error).name === 'NoSuchKey') return null
        throw error
      }
    },
    remove: async (key) => {
      await client.send(new DeleteObjectCommand(at(key)))
    },
  }
}

/** S3-compatible storage when a bucket is set, a local folder otherwise. */
export async function openFiles(env: Env): Promise<Files> {
  return env.S3_BUCKET ? s3Files({ ...env, S3_BUCKET: env.S3_BUCKET }) : localFiles(env.FILES_DIRECTORY)
}
