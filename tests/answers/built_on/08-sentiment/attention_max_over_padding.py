# mistake: the maximum that is subtracted is taken over all rows, padding too, and only the exp is masked; NaN in the padding's scores gives NaN, and a huge score there makes all real weights 0 and the shares 0/0
# read: right
# told: your attention_pool subtracts the largest score of all rows, padding among them
def attention_pool(h, scores, lengths):
    valid = np.arange(len(h))[:, None] < lengths
    weights = np.zeros(scores.shape)
    np.exp(scores - scores.max(axis=0), out=weights, where=valid)
    weights /= weights.sum(axis=0)
    return np.einsum("tn,tnh->nh", weights, np.where(valid[..., None], h, 0.0)), weights
