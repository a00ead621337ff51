# mistake: attention_step gives padding the score 0 in the softmax and sets its shares to 0 only afterwards, without dividing again, so that the shares of a padded source add up to less than 1.
# read: right
# told: your attention_step masks after the softmax: the shares of a short source do not sum to 1.
def attention_step(query, keys, lengths):
    real = np.less(np.arange(keys.shape[0])[:, np.newaxis], lengths)
    clean = keys.copy()
    clean[~real] = 0.0
    s = (clean * query[np.newaxis]).sum(axis=2) / np.sqrt(clean.shape[2])
    s = s - s.max(axis=0, keepdims=True)
    alpha = np.exp(s) / np.exp(s).sum(axis=0, keepdims=True)
    alpha = alpha * real
    return (alpha[:, :, np.newaxis] * clean).sum(axis=0), alpha
