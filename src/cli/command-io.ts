/** All that the command needs of the world around it. */
export interface CommandIo {
  /** The bytes of a file; throws where it cannot be read. */
  readonly readFile: (path: string) => Uint8Array
  readonly stdin: Stdin
  /** Opens a conversation, line by line; null where standard input or output is no terminal. */
  readonly converse: (() => AsyncIterable<string>) | null
  /** The window that standard output is shown in, in columns; null where it is no terminal. */
  readonly window: { readonly columns: number } | null
  /** What the environment says of colours, as it stands there. */
  readonly colours: { readonly NO_COLOR?: string | undefined; readonly FORCE_COLOR?: string | undefined }
  /** The clock, which a command reads only where it is told to. */
  readonly now: () => Date
  readonly stdout: (text: string) => void
  readonly stderr: (text: string) => void
}

/** Standard input. */
export interface Stdin {
  /** Whether nothing is piped in, so that reading would wait for someone to type. */
  readonly isTerminal: boolean
  /** Its bytes to the end. */
  readonly read: () => Promise<Uint8Array>
}
