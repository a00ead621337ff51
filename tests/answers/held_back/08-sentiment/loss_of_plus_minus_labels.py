# mistake: uses the logistic loss ln(1 + e^(-y a)) for labels +1 and -1 with the labels 1 and 0 as they are, so each word of a blame sentence costs ln 2 and has the gradient 0, whatever its score; right where all labels are 1 (padding and count are right)
# read: right
# told: In masked_loss. Of da: every wrong number of yours is 0. The smallest call that goes wro
def masked_loss(a, y, lengths):
    T, N = a.shape
    real = np.arange(T).reshape(T, 1) < np.reshape(lengths, (1, N))
    margin = np.where(real, a, 0) * y
    total = np.sum(lengths)
    loss = np.sum(np.logaddexp(0, -margin)[real]) / total
    slope = 0.5 - 0.5 * np.tanh(0.5 * margin)  # sigma(-margin), without an overflow
    da = np.where(real, -y * slope, 0.0) / total
    return loss, da
