import { chmodSync, mkdirSync, rmSync, symlinkSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { unpackInto } from '../consumers/install-package'

/** Installs the package together with its command. */
export default function installCommand(): void {
  const packages = fileURLToPath(new URL('node_modules/', import.meta.url))
  unpackInto(`${packages}taipei-rollout-rules`)
  chmodSync(`${packages}taipei-rollout-rules/dist/cli.js`, 0o755)
  mkdirSync(`${packages}.bin`, { recursive: true })
  rmSync(`${packages}.bin/taipei-rollout-rules`, { force: true })
  symlinkSync('../taipei-rollout-rules/dist/cli.js', `${packages}.bin/taipei-rollout-rules`)
}
