import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Packs the built package and unpacks it where the projects find it, as an installation would. */
export default function installPackage(): void {
  unpackInto(fileURLToPath(new URL('node_modules/taipei-rollout-rules', import.meta.url)))
}

/** The built package as it stands in a folder of packages. */
export function unpackInto(installed: string): void {
  const root = fileURLToPath(new URL('../..', import.meta.url))
  const scratch = mkdtempSync(join(tmpdir(), 'consumers-'))
  try {
    execFileSync('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', scratch], { cwd: root })
    const [tarball] = readdirSync(scratch)
    rmSync(installed, { recursive: true, force: true })
    mkdirSync(installed, { recursive: true })
    execFileSync('tar', ['-xzf', join(scratch, tarball!), '-C', installed, '--strip-components=1'])
  } finally {
    rmSync(scratch, { recursive: true })
  }
}
