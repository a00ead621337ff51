# mistake: next_distribution finds the nucleus in the softmax at temperature 1 and applies the temperature only to the symbols kept, so the wrong number of symbols is kept; right at temperature 1, where the mass takes all symbols (mass 1) or one symbol alone reaches it at both temperatures
# read: right
# told: your next_distribution takes the nucleus first and the temperature then: the temperature
def softmax(s):
    e = np.exp(s - np.max(s))
    return e / e.sum()


def next_distribution(scores, temperature, mass):
    p = softmax(scores)
    order = np.argsort(-p, kind="stable")
    nucleus, reached = [], 0.0
    for symbol in order:
        nucleus.append(symbol)
        reached += p[symbol]
        if reached >= mass - 1e-12:
            break
    out = np.zeros(len(scores))
    out[nucleus] = softmax(np.asarray(scores)[nucleus] / temperature)
    return out
