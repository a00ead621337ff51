# mistake: the running sum of probabilities is set to zero once, before the loop over the sequences, so from the second sequence on it starts where the sequence before it stopped, and too early a symbol is drawn; N = 1 is right.
# read: right
# told: your pick matches one that goes on adding from one row to the next: each row is added up
def pick(scores, u, temperature):
    """Symbols drawn at a temperature: scores (N, V), u (N,) from U(0, 1), temperature > 0 -> integers (N,)."""
    nb, nv = scores.shape
    k = np.zeros(nb, dtype=int)
    c = 0.0
    for n in range(nb):
        s = scores[n, :] / temperature
        w = np.exp(s - s.max())
        p = w / w.sum()
        k[n] = nv - 1
        for v in range(nv):
            c = c + p[v]
            if u[n] < c:
                k[n] = v
                break
    return k
