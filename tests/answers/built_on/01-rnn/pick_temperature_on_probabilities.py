# mistake: pick takes the softmax of the plain scores and divides the probabilities by the temperature, then normalises them again, so the temperature cancels and has no effect: always the symbols of temperature 1; right at temperature = 1
# read: right
# told: your pick matches one that ignores the temperature. In the calls tried, the same numbers
def pick(scores, u, temperature):
    e = np.exp(scores - scores.max(axis=1, keepdims=True))
    p = e / e.sum(axis=1, keepdims=True)
    p = p / temperature
    p = p / p.sum(axis=1, keepdims=True)
    running = np.cumsum(p, axis=1)
    running = running / running[:, -1:]
    return np.array([np.searchsorted(row, number, side="right") for row, number in zip(running, u)])
