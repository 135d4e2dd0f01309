import closeWithGrace from 'close-with-grace'
import { createApp } from './app.ts'
import { EnvProblem, readEnv } from './platform/env.ts'

try {
  const env = readEnv()
  const app = await createApp({ env })
  await app.http.listen({ port: env.PORT, host: env.HOST })
  const closing = closeWithGrace({ delay: 15_000 }, async ({ err }) => {
    if (err) app.ports.logger.error({ err }, 'stopping after an unexpected error')
    await app.stop()
  })
  // Whoever started this process is gone, even by a kill -9: its port and its database must not stay taken.
  process.once('disconnect', () => void closing.close())
  process.send?.({ ready: true })
} catch (error) {
  const code = (error as NodeJS.ErrnoException).code
  const sentence =
    error instanceof EnvProblem
      ? error.message
      : code === 'EADDRINUSE'
        ? 'Ce port est déjà utilisé par un autre programme. Choisissez-en un autre avec PORT.'
        : null
  // One clear sentence for a setting; the whole error for a fault of ours.
  console.error(sentence ?? error)
  process.exit(1)
}
