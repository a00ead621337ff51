# mistake: two mistakes: the gate is exchanged, g copies and 1 - g says (shows unless g = 0.5), and the loss is divided by all T N steps, not by those that count (shows with padding)
# read: right
# told: your mixture has the gate the wrong way round: g is the part that the vocabulary says.
def mixture(scores, shares, source, g, size):
    N, V = scores.shape
    result = []
    for n in range(N):
        copy_part = np.zeros(size)
        for j in range(source.shape[0]):
            copy_part[source[j, n]] = copy_part[source[j, n]] + shares[j, n]
        exponentials = np.exp(scores[n] - scores[n].max())
        say_part = np.zeros(size)
        say_part[:V] = exponentials / exponentials.sum()
        result.append(g[n] * copy_part + (1 - g[n]) * say_part)
    return np.array(result)


def surprise(p, outputs, counts):
    T, N = outputs.shape
    loss = 0.0
    for t in range(T):
        for n in range(N):
            if not counts[t, n]:
                continue
            loss = loss - np.log(p[t, n, outputs[t, n]])
    return loss / (T * N)
