import { RolloutRulesError } from '../../kernel/errors'

/** An optional package that the call needs could not be loaded; `cause` is what loading it threw. */
export class MissingDependencyError extends RolloutRulesError {
  static readonly code = 'missing-dependency'
  override readonly name = 'MissingDependencyError'
  readonly code = MissingDependencyError.code
  /** The package to install. */
  readonly dependency = 'date-holidays'

  constructor(cause: unknown) {
    super(
      'the package date-holidays could not be loaded; projected years need it for the dates of lunar festivals: npm install date-holidays',
      { cause },
    )
  }
}
