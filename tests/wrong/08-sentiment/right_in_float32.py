# loses: nothing
def pad_batch(sentences):
    lengths = np.array(list(map(len, sentences)), dtype=np.int32)
    x = np.zeros((len(sentences), max(lengths)), dtype=np.int32)
    x[np.arange(max(lengths)) < lengths[:, None]] = np.concatenate(sentences)
    return x.T, lengths


def last_state(h, lengths):
    return np.take_along_axis(h.astype(np.float32), lengths[None, :, None] - 1, axis=0)[0]


def masked_mean(h, lengths):
    mask = np.arange(h.shape[0])[:, None] < lengths
    clean = h.astype(np.float32)
    clean[~mask] = 0
    return clean.sum(axis=0) / lengths[:, None].astype(np.float32)


def attention_pool(h, scores, lengths):
    mask = np.arange(h.shape[0])[:, None] < lengths
    s = np.where(mask, scores, -np.inf).astype(np.float32)
    e = np.exp(s - s.max(axis=0))
    shares = e / e.sum(axis=0)
    return np.einsum("tn,tnh->nh", shares, np.where(mask[..., None], h, 0).astype(np.float32)), shares


def both_ends(y, lengths):
    ahead, back = np.split(y.astype(np.float32), 2, axis=2)
    ahead = np.take_along_axis(ahead, lengths[None, :, None] - 1, axis=0)[0]
    return np.concatenate([ahead, back[0]], axis=1)
