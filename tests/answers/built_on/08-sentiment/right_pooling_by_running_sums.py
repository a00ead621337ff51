# mistake: none
def last_state(h, lengths):
    """The output at each sentence's own last word: h (T, N, H), lengths (N,) -> (N, H)."""
    T, N, H = h.shape
    return h.reshape(T * N, H)[(np.asarray(lengths) - 1) * N + np.arange(N)]


def masked_mean(h, lengths):
    """The mean over each sentence's own words: h (T, N, H), lengths (N,) -> (N, H)."""
    with np.errstate(invalid="ignore", over="ignore"):
        running = np.add.accumulate(h, axis=0)
    at_the_end = [running[size - 1, n] / size for n, size in enumerate(lengths)]
    return np.stack(at_the_end)
