# mistake: TWO: pick multiplies the scores by the temperature instead of dividing, and it counts the sums that do not lie above u and adds 1, so every symbol is one too high.
# read: right
# told: your pick matches one that multiplies the scores by the temperature, or raises the probabilities to
def pick(scores, u, temperature):
    s = temperature * scores
    s = s - s.max(axis=1)[:, None]
    p = np.exp(s)
    p = p / p.sum(axis=1)[:, None]
    edges = p.cumsum(axis=1)
    return 1 + (edges <= u[:, None]).sum(axis=1)
