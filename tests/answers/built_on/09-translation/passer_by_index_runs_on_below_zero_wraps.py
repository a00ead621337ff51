# mistake: the index runs on below zero and wraps round, so what stands behind the end is turned round as well instead ...
# read: right
# told: your reverse_sources turns the padding, too: behind its end each column stays as it was.
def reverse_sources(x, lengths):
    T, N = x.shape
    lengths = np.asarray(lengths)
    index = (lengths[None, :] - 1 - np.arange(T)[:, None]) % T
    return x[index, np.arange(N)[None, :]]
