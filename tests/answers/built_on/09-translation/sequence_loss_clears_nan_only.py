# mistake: clears NaN but not infinity from the scores of padding; inf - inf is NaN and 0 * NaN stays NaN; shows where a score of padding is infinite
# read: wrong
# told: In sequence_loss. Of loss: your number is NaN: some that are given here are none, and
def sequence_loss(scores, outputs, counts):
    M = counts.sum()
    clean = np.where(np.isnan(scores), 0.0, scores)
    a = clean - clean.max(axis=-1, keepdims=True)
    logp = a - np.log(np.exp(a).sum(axis=-1, keepdims=True))
    due = np.where(counts, outputs, 0)
    one_hot = np.array([[np.arange(scores.shape[2]) == y for y in row] for row in due])
    weight = counts[..., None] / M
    loss = -(logp * one_hot * weight).sum()
    return loss, (np.exp(logp) - one_hot) * weight
