# mistake: Two slips: the probabilities are sorted in descending order and the rank is returned instead of the symbol, and the scores are multiplied by the temperature.
# told: your pick matches one that multiplies the scores by the temperature, or raises the
def pick(scores, u, temperature):
    a = scores * temperature
    a = a - a.max(axis=1, keepdims=True)
    p = np.exp(a) / np.exp(a).sum(axis=1, keepdims=True)
    ordered = np.sort(p, axis=1)[:, ::-1]
    return np.argmax(np.cumsum(ordered, axis=1) > u[:, None], axis=1)
