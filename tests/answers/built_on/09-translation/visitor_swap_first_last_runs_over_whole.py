# mistake: the swap of first and last runs over the whole length instead of half of it, so that each pair is swapped ...
# read: right
# told: your reverse_sources returns the sources as they came.
def reverse_sources(x, lengths):
    out = x.copy()
    for n in range(x.shape[1]):
        last = lengths[n] - 1
        for t in range(lengths[n]):
            keep = out[t, n]
            out[t, n] = out[last - t, n]
            out[last - t, n] = keep
    return out
