# mistake: The temperature is applied as a power 1/tau of the softmax at temperature 1, which underflows for a small tau, so 0/0 gives nan and symbol 0 is drawn.
def pick(scores, u, temperature):
    e = np.exp(scores - np.max(scores, axis=1)[:, None])
    p = e / e.sum(axis=1)[:, None]
    p = p ** (1 / temperature)
    p = p / p.sum(axis=1)[:, None]
    return (u[:, None] < p.cumsum(axis=1)).argmax(axis=1)
