# mistake: to go from nats to bits the mean is multiplied by ln 2 where it must be divided, so bits_per_symbol is too small by a factor of 0.48; perplexity is right.
# read: right
# told: your bits_per_symbol matches nats times ln 2: from nats to bits one divides by ln 2.
def perplexity(p):
    """Perplexity of a model that gave the probabilities p, an array of any shape, to the symbols that came."""
    q = np.ravel(p)
    s = 0.0
    for lo in range(0, q.size, 1024):
        s = s + np.log(q[lo : lo + 1024]).sum()
    return np.exp(-s / q.size)


def bits_per_symbol(p):
    """Mean cross-entropy in bits of a model that gave the probabilities p, of any shape, to the symbols that came."""
    return np.log(perplexity(p)) * np.log(2.0)
