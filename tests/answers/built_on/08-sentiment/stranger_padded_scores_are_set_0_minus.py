# mistake: two: padded scores are set to 0 instead of minus infinity, so they still count in the sum of the softmax; ...
# read: right
def attention_pool(h, scores, lengths):
    mask = np.arange(len(h))[:, None] < lengths
    s = np.where(mask, scores, 0)
    e = np.exp(s - s.max(axis=0, keepdims=True))
    shares = np.where(mask, e / e.sum(axis=0, keepdims=True), 0)
    z = (np.where(mask[:, :, None], h, 0) * shares[:, :, None]).sum(axis=0) / lengths[:, None]
    return z, shares
