# mistake: the temperature is put on the probabilities, p ** (1 / temperature), and they are not made to sum to 1 again
# read: wrong
# told: with two symbols, the scores [-0.34, 1.11] and temperature 3, 0 should be drawn below u = 0.382: yours draws 0 up to 0.576 and 1 from there
def pick(scores, u, temperature):
    e = np.exp(scores - scores.max(axis=1, keepdims=True))
    p = e / e.sum(axis=1, keepdims=True)
    p = p ** (1 / temperature)
    return (u[:, None] < np.cumsum(p, axis=1)).argmax(axis=1)
