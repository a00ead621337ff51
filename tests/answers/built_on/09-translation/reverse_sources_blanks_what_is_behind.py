# mistake: reverse_sources leaves zeros behind the end of each source instead of what stood there; right where the padding is 0 and where there is none
# read: right
# told: In reverse_sources. Every wrong number of yours is 0. The smallest call that goes wrong:
def reverse_sources(x, lengths):
    turned = np.zeros_like(x)
    for n, length in enumerate(lengths):
        for t in range(length):
            turned[t, n] = x[length - 1 - t, n]
    return turned
