# mistake: each sentence counts alike (mean of the sentences' means) where each word should; shows where lengths differ
# read: right
# told: your masked_loss averages over the words of each sentence first: here every word counts
def masked_loss(a, y, lengths):
    T, N = a.shape
    da = np.zeros((T, N))
    losses = []
    for n in range(N):
        end = lengths[n]
        own = a[:end, n]
        word_losses = np.logaddexp(0, own) - y[n] * own
        losses.append(word_losses.mean())
        p = 0.5 + 0.5 * np.tanh(own / 2)
        da[:end, n] = (p - y[n]) / (end * N)
    return sum(losses) / N, da
