# mistake: the softmax is taken first and then raised to 1 / temperature without a new normalisation, so the probabilities do not sum to 1 and where u lies above their sum symbol 0 comes out; wrong unless the temperature is 1.
# read: right
# told: in your pick stand the numbers that come out if, where a is made, the division by
def pick(scores, u, temperature):
    e = np.exp(scores - scores.max(axis=1, keepdims=True))
    p = (e / e.sum(axis=1, keepdims=True)) ** (1.0 / temperature)
    reached = u[:, np.newaxis] < np.add.accumulate(p, axis=1)
    return np.argmax(reached, axis=1)
