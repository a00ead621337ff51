# mistake: two at once: every sentence counts alike (mean over a sentence's words, then over sentences) instead of every word, in loss and gradient; and the sigmoid is 1 / (1 + exp(-a)), which overflows with a warning at scores like -1000
# read: right
# told: your masked_loss averages over the words of each sentence first: here every word counts
def masked_loss(a, y, lengths):
    T, N = a.shape
    weight = (np.arange(T)[:, None] < lengths) / (lengths * N)
    safe = np.where(weight > 0, a, 0.0)
    sign = 1 - 2 * y
    loss = np.einsum("tn,tn->", np.logaddexp(0, sign * safe), weight)
    return float(loss), (1 / (1 + np.exp(-safe)) - y) * weight
