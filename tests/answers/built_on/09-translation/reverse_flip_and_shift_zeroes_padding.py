# mistake: the column is turned round and shifted up, and what is behind the end is set to 0 with the mask instead of kept as it stood in x (shows where padding is not 0)
# read: right
# told: In reverse_sources. Every wrong number of yours is 0. The smallest call that goes wrong:
def reverse_sources(x, lengths):
    T, N = x.shape
    t, n = np.ogrid[:T, :N]
    shifted = x[::-1][(t + T - lengths) % T, n]
    return shifted * (t < lengths)
