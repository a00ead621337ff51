# mistake: none
def feed_back(model, x, K, mean, spread):
    """K steps (K, N) in the units of x (T, N)."""
    T, N = x.shape
    tape = np.full((T + K, N), np.nan)
    tape[:T] = (x - mean) / spread
    for k in range(K):
        tape[T + k] = model(tape[k : k + T].copy())
    return mean + spread * tape[T:]
