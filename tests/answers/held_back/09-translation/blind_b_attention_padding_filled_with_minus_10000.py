# mistake: attention_step gives the padding the score -10000 instead of minus infinity, so where all true scores lie far below that, the padding takes the shares.
# read: right
# told: In attention_step. Of context: every wrong number of yours is 0. With no number beyond 1 in query th
def attention_step(query, keys, lengths):
    T, N, H = keys.shape
    padding = np.arange(T).reshape(T, 1) >= lengths
    keys = keys.copy()
    keys[padding] = 0
    s = (keys * query).sum(axis=-1) / H**0.5
    s[padding] = -1e4
    s = s - s.max(axis=0)
    alpha = np.exp(s) / np.exp(s).sum(axis=0)
    return (alpha[..., None] * keys).sum(axis=0), alpha
