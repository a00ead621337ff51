# mistake: flips the whole column and rolls the words back to the top, so the padding behind the end comes back in reverse order, too (it should stay where it is)
# read: right
# told: your reverse_sources turns the padding, too: behind its end each column stays as it was.
def reverse_sources(x, lengths):
    T, N = x.shape
    out = np.empty_like(x)
    for n in range(N):
        out[:, n] = np.roll(x[::-1, n], lengths[n] - T)
    return out
