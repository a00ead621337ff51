# mistake: TWO: mixture uses the gate the wrong way round, (1 - g) for the vocabulary and g for the shares of the source; and surprise takes -ln of the mean probability of the words that are due instead of the mean of -ln p.
# read: right
# told: your mixture has the gate the wrong way round: g is the part that the vocabulary says. your surprise
def mixture(scores, shares, source, g, size):
    N, V = scores.shape
    own = np.exp(scores - scores.max(axis=1, keepdims=True))
    own = own / own.sum(axis=1, keepdims=True)
    copied = (np.eye(size)[source] * shares[:, :, None]).sum(axis=0)
    said = np.pad(own, ((0, 0), (0, size - V)))
    gate = g.reshape(N, 1)
    return gate * copied + (1 - gate) * said


def surprise(p, outputs, counts):
    T, N = outputs.shape
    probabilities = [p[t, n, outputs[t, n]] for t in range(T) for n in range(N) if counts[t, n]]
    return -np.log(np.mean(probabilities))
