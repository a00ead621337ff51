# mistake: sequence_loss takes the mean of each sentence and then the mean over the sentences, so the words of short sentences weigh more, in the loss and in the gradient, than 1 / M.
# read: right
# told: your sequence_loss averages within each sentence first: here every word counts alike, whatever its s
def sequence_loss(scores, outputs, counts):
    N = scores.shape[1]
    dscores = np.zeros_like(scores, dtype=float)
    sentence_losses = []
    for n in range(N):
        steps = np.where(counts[:, n])[0]
        if len(steps) == 0:
            continue
        words = outputs[steps, n]
        a = scores[steps, n] - scores[steps, n].max(axis=1, keepdims=True)
        log_norm = np.log(np.exp(a).sum(axis=1))
        losses = log_norm - a[np.arange(len(steps)), words]
        sentence_losses.append(losses.mean())
        grad = np.exp(a - log_norm[:, None])
        grad[np.arange(len(steps)), words] -= 1
        dscores[steps, n] = grad / (len(steps) * N)
    return float(np.mean(sentence_losses)), dscores
