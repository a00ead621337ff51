# mistake: what stands behind the end is not copied: zeros
# told: In reverse_sources. Every wrong number of yours is 0
def reverse_sources(x, lengths):
    out = np.zeros_like(x)
    for n, l in enumerate(lengths):
        out[:l, n] = x[:l, n][::-1]
    return out
