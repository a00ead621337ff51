# mistake: averages each sentence first and then the sentences, so words of short sentences weigh more (loss and gradient); shows where the sentences have different lengths
# read: right
# told: your sequence_loss averages within each sentence first: here every word counts alike,
def sequence_loss(scores, outputs, counts):
    T, N, V = scores.shape
    dscores = np.zeros((T, N, V))
    per_sentence = []
    for n in range(N):
        steps = [t for t in range(T) if counts[t, n]]
        losses = []
        for t in steps:
            a = scores[t, n] - scores[t, n].max()
            logp = a - np.log(np.exp(a).sum())
            losses.append(-logp[outputs[t, n]])
            d = np.exp(logp)
            d[outputs[t, n]] -= 1
            dscores[t, n] = d / len(steps) / N
        per_sentence.append(sum(losses) / len(losses))
    return sum(per_sentence) / N, dscores
