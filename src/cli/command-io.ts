/** All that the command needs of the world around it. */
export interface CommandIo {
  /** The bytes of a file; throws where it cannot be read. */
  readonly readFile: (path: string) => Uint8Array
  readonly stdout: (text: string) => void
  readonly stderr: (text: string) => void
}
