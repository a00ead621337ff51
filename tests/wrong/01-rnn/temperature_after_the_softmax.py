# loses: check-pick
# told: divides the probabilities by the temperature
def pick(scores, u, temperature):
    e = np.exp(scores - scores.max(1, keepdims=True))
    p = e / e.sum(1, keepdims=True)
    c = np.cumsum(p / temperature, axis=1)
    c[:, -1] = 1
    return (u[:, None] < c).argmax(1)
