# mistake: each sentence has its own mean first
# told: your masked_loss averages over the words of each sentence first: here every word counts alike, whate
def masked_loss(a, y, lengths):
    T, N = a.shape
    loss, da = 0.0, np.zeros((T, N))
    for n in range(N):
        L = lengths[n]
        z = a[:L, n]
        loss += np.mean(np.logaddexp(0, z) - y[n] * z) / N
        da[:L, n] = (1 / (1 + np.exp(-z)) - y[n]) / (L * N)
    return loss, da
