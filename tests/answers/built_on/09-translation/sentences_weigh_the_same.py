# mistake: Two slips: the loss is the mean over the sentences of each one's mean, so words of short sentences weigh more, and the gradient is divided by all T times N places instead of by those that count.
# told: In sequence_loss. Of dscores: at 11 of the 37 calls that go wrong, the smallest among them, your numbers are 0.8333 times the right ones. Of
def sequence_loss(scores, outputs, counts):
    T, N, V = scores.shape
    d = np.zeros((T, N, V))
    means = []
    for n in range(N):
        costs = []
        for t in range(T):
            if not counts[t, n]:
                continue
            a = scores[t, n] - scores[t, n].max()
            log_p = a - np.log(np.exp(a).sum())
            costs.append(-log_p[outputs[t, n]])
            d[t, n] = np.exp(log_p)
            d[t, n, outputs[t, n]] -= 1
        means.append(np.mean(costs))
    return np.mean(means), d / (T * N)
