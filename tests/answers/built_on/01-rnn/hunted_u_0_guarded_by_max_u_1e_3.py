# mistake: u = 0 guarded by max(u, 1e-3): small u are raised, and the temperature is rounded to whole numbers (int)
# told: with two symbols, the scores [1.87, -1.6] and temperature 0.3, 0 should be drawn below u = 1.000: yours draws 0 up to 0.970 and 1 from there
def pick(scores, u, temperature):
    s = scores / max(round(temperature), 1)
    e = np.exp(s - s.max(axis=-1, keepdims=True))
    p = e / e.sum(axis=-1, keepdims=True)
    return np.argmax(u[:, None] < np.cumsum(p, axis=-1), axis=-1)
