# mistake: numerically unstable: subtracts the largest score of the whole batch, not that of each step, so a step whose scores lie some 750 or more below it gets 0 / 0 (or log 0); shows with large scores of different size from step to step
# read: right
# told: In sequence_loss. Of loss: your number is infinite: numbers of hundreds are given here,
def sequence_loss(scores, outputs, counts):
    t, n = np.nonzero(counts)
    picked = scores[t, n]
    y = outputs[t, n]
    e = np.exp(picked - np.max(picked))
    total = e.sum(axis=1)
    logs = [(picked[m] - picked.max())[y[m]] - np.log(total[m]) for m in range(len(y))]
    d = e / total[:, None]
    d[np.arange(len(y)), y] -= 1
    dscores = np.zeros(scores.shape)
    dscores[t, n] = d / len(y)
    return -sum(logs) / len(y), dscores
