# loses: check-pick
# told: multiplies the scores by the temperature
def pick(scores, u, temperature):
    s = scores * temperature
    p = np.exp(s - s.max(1, keepdims=True))
    p = np.cumsum(p / p.sum(1, keepdims=True), axis=1)
    return (p > u[:, None]).argmax(1)
