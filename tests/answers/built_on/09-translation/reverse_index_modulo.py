# mistake: the index lengths - 1 - t is taken modulo T, so behind the end of a sentence the padding comes back in reverse instead of as it stood; shows where two or more unequal symbols stand behind an end.
# read: right
# told: your reverse_sources turns the padding, too: behind its end each column stays as it was.
def reverse_sources(x, lengths):
    """Each column backwards within its own length, the padding where it was: x (T, N), lengths (N,) -> (T, N)."""
    T, N = x.shape
    place = (lengths[None] - 1 - np.arange(T)[:, None]) % T
    return x[place, np.arange(N)[None]]
