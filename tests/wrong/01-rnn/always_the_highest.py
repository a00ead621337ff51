# loses: check-pick
# told: nothing is drawn
def pick(scores, u, temperature):
    p = np.exp((scores - scores.max(1, keepdims=True)) / temperature)
    p /= p.sum(1, keepdims=True)
    return np.argmax(p, axis=1)
