# mistake: TWO: sequence_loss takes the logarithm to the base 2 instead of the natural one, and the gradient is that of the sum over the steps: it is not divided by M.
# read: right
# told: In sequence_loss. Of loss: your numbers are 1.443 times the right ones, at every call that goes wron
def log_softmax(a):
    top = a.max(axis=-1, keepdims=True)
    return a - (top + np.log(np.exp(a - top).sum(axis=-1, keepdims=True)))


def sequence_loss(scores, outputs, counts):
    where_t, where_n = np.nonzero(counts)
    words = outputs[where_t, where_n]
    lp = log_softmax(scores[where_t, where_n])
    bits = -lp[np.arange(len(words)), words] / np.log(2)
    dscores = np.zeros(scores.shape)
    dscores[where_t, where_n] = np.exp(lp)
    dscores[where_t, where_n, words] -= 1
    return bits.mean(), dscores
