# mistake: The exchange of first and last words runs over the whole length instead of half of it, so every pair is exchanged twice and the column comes back as it was.
# told: your reverse_sources returns the sources as they came.
def reverse_sources(x, lengths):
    y = np.array(x)
    for n in range(y.shape[1]):
        L = int(lengths[n])
        for t in range(L):
            y[t, n], y[L - 1 - t, n] = y[L - 1 - t, n], y[t, n]
    return y
