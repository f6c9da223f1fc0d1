/** An expected refusal is a value, not an exception: exceptions mean a bug or an outage. */
export type Result<T, E> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: E }

/** A success. */
export const ok = <T>(value: T): Result<T, never> => ({ ok: true, value })

/** A refusal; `error` is a literal code or an object that carries one. */
export const refus = <const E>(error: E): Result<never, E> => ({ ok: false, error })

/** Applies `suite` to a success, leaves a refusal as it is. */
export const puis = <T, U, E, F>(
  resultat: Result<T, E>,
  suite: (value: T) => Result<U, F>
): Result<U, E | F> => (resultat.ok ? suite(resultat.value) : resultat)
