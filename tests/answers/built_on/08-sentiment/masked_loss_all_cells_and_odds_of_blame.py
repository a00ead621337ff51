# mistake: two in masked_loss: it divides loss and gradient by T * N, all cells of the batch, and not by the number of words (right where nothing is padded); and the gradient takes sigma(-a), the probability of blame, for p (right only at words whose score is 0). Without padding the loss is right and the gradient is not
# read: vague
def masked_loss(a, y, lengths):
    T, N = a.shape
    loss, da = 0.0, np.zeros((T, N))
    for n in range(N):
        words = a[: lengths[n], n]
        cost_if_praise = np.logaddexp(0, -words)
        cost_if_blame = np.logaddexp(0, words)
        loss += np.sum(y[n] * cost_if_praise + (1 - y[n]) * cost_if_blame)
        p = np.exp(-cost_if_blame)
        da[: lengths[n], n] = p - y[n]
    return loss / (T * N), da / (T * N)
