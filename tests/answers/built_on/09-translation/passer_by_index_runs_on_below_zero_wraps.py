# mistake: the index runs on below zero and wraps round, so what stands behind the end is turned round as well instead ...
# read: right
def reverse_sources(x, lengths):
    T, N = x.shape
    lengths = np.asarray(lengths)
    index = (lengths[None, :] - 1 - np.arange(T)[:, None]) % T
    return x[index, np.arange(N)[None, :]]
