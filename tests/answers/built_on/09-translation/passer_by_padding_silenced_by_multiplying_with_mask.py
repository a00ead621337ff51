# mistake: two: padding is silenced by multiplying with the mask (NaN times 0 is NaN) instead of being left out; the ...
# read: right
# told: In sequence_loss. Of loss: your number is NaN: some that are given here are none, and 0
def sequence_loss(scores, outputs, counts):
    T, N, V = scores.shape
    a = scores - scores.max(axis=-1, keepdims=True)
    logp = a - np.log(np.exp(a).sum(axis=-1, keepdims=True))
    onehot = np.eye(V)[outputs]
    m = counts[:, :, None].astype(float)
    loss = -(m * onehot * logp).sum() / m.sum()
    return loss, m * (np.exp(logp) - onehot) / (T * N)
