# mistake: TWO: next_distribution chooses the nucleus from the softmax at temperature 1 and applies the temperature only afterwards; and what is kept is not rescaled, the probabilities are those of the softmax over all symbols and sum to less than 1.
# read: nothing
def next_distribution(scores, temperature, mass):
    def softmax(tau):
        e = np.exp((scores - np.max(scores)) / tau)
        return e / e.sum()

    plain = softmax(1.0)
    order = np.argsort(plain)[::-1]
    total, nucleus = 0.0, set()
    for v in order:
        if total >= mass - 1e-12:
            break
        nucleus.add(int(v))
        total += plain[v]
    q = softmax(temperature)
    return np.array([q[v] if v in nucleus else 0.0 for v in range(len(q))])
