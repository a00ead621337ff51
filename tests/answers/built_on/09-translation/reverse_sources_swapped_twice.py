# mistake: the swap runs over the whole length instead of half of it, so every pair is swapped twice and x comes back unchanged; shows wherever a source has two or more different words
# read: right
# told: your reverse_sources returns the sources as they came.
def reverse_sources(x, lengths):
    turned = x.copy()
    for n, L in enumerate(lengths):
        for j in range(L):
            first, last = turned[j, n], turned[L - 1 - j, n]
            turned[j, n] = last
            turned[L - 1 - j, n] = first
    return turned
