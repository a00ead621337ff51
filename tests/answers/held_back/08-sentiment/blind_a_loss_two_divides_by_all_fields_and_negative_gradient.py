# mistake: TWO: masked_loss divides loss and gradient by T times N, padding included, instead of by the number of words, and its gradient is y - p, with the wrong sign.
# read: right
# told: your masked_loss divides by all steps, the padding among them: divide by the words, the sum of the l
def masked_loss(a, y, lengths):
    row = np.arange(len(a))
    valid = np.stack([row < length for length in lengths], axis=1)
    a = np.where(valid, a, 0)
    label = np.broadcast_to(y, a.shape)
    ce = np.where(valid, np.logaddexp(0, a) - label * a, 0)
    p = 0.5 * (1 + np.tanh(0.5 * a))
    return ce.mean(), np.where(valid, label - p, 0) / a.size
