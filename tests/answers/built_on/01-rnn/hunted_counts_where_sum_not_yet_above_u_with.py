# mistake: counts where the sum is not yet above u, with the comparison turned: (u < cumulative).sum() - 1 counts from the end
# told: with two symbols, the scores [1.68, 1.99] and temperature 1, 0 should be drawn below u = 0.423: yours draws 1 up to 0.423 and 0 from there o
def pick(scores, u, temperature):
    s = scores / temperature
    e = np.exp(s - s.max(axis=-1, keepdims=True))
    p = e / e.sum(axis=-1, keepdims=True)
    return (u[:, None] < np.cumsum(p, axis=-1)).sum(axis=-1) - 1
