# mistake: the softmax is taken first and its probabilities are divided by the temperature and normalised again, which cancels the temperature: every tau draws as tau = 1 does.
# read: right
# told: your pick matches one that ignores the temperature.
def pick(scores, u, temperature):
    """Symbols drawn at a temperature: scores (N, V), u (N,) from U(0, 1), temperature > 0 -> integers (N,)."""
    nb, nv = scores.shape
    w = np.exp(scores - np.max(scores, axis=1)[:, None])
    p = w / np.sum(w, axis=1)[:, None]
    p = p / temperature
    p = p / np.sum(p, axis=1)[:, None]
    k = np.full(nb, nv - 1)
    for n in range(nb):
        c = 0.0
        for v in range(nv):
            c += p[n, v]
            if u[n] < c:
                k[n] = v
                break
    return k
