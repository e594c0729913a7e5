/** All that the command needs of the world around it. */
export interface CommandIo {
  /** The bytes of a file; throws where it cannot be read. */
  readonly readFile: (path: string) => Uint8Array
  /** The bytes of a file piece by piece; the first piece fails where it cannot be read. */
  readonly chunksOf: (path: string) => AsyncIterable<Uint8Array>
  /** How many bytes a file holds; null of what is no file. */
  readonly sizeOf: (path: string) => number | null
  /** The names of what lies in a folder; null of what is none. */
  readonly filesIn: (path: string) => readonly string[] | null
  /** A file to write, in place of what stands there once it is closed; throws where it cannot be written. */
  readonly create: (path: string) => Sink
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
  /** Waits until standard output has taken what was printed; false where nobody reads on. */
  readonly drained: () => Promise<boolean>
  /** A line that takes the place of the one before on standard error; null where that is no terminal. */
  readonly status: ((text: string) => void) | null
  readonly stderr: (text: string) => void
}

/** Standard input. */
export interface Stdin {
  /** Whether nothing is piped in, so reading would wait for someone to type. */
  readonly isTerminal: boolean
  /** Its bytes piece by piece, for one reader alone. */
  readonly chunks: () => AsyncIterable<Uint8Array>
  /** Its bytes to the end. */
  readonly read: () => Promise<Uint8Array>
}

/** A file that is written. */
export interface Sink {
  readonly write: (data: string | Uint8Array) => void
  readonly close: () => void
}
