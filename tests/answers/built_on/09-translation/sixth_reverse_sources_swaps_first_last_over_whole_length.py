# mistake: reverse_sources swaps first and last over the whole length and not half of it, so everything is swapped back
# read: right
# told: your reverse_sources returns the sources as they came.
def reverse_sources(x, lengths):
    out = x.copy()
    for n in range(x.shape[1]):
        for t in range(lengths[n]):
            other = lengths[n] - 1 - t
            out[t, n], out[other, n] = out[other, n], out[t, n]
    return out
