# mistake: jitters u a little "to break ties", with NumPy's own random numbers
# told: your pick draws other symbols when it is asked the same again: the numbers u that it is given are all that is random.
def pick(scores, u, temperature):
    s = scores / temperature
    e = np.exp(s - s.max(axis=-1, keepdims=True))
    p = e / e.sum(axis=-1, keepdims=True)
    u = np.clip(u + 0.05 * np.random.randn(len(u)), 0, 0.999999)
    return np.argmax(u[:, None] < np.cumsum(p, axis=-1), axis=-1)
