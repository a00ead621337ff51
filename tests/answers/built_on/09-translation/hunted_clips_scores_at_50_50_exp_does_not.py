# mistake: clips the scores at -50..50 so that exp does not overflow
# told: In attention_step. In yours stands, with the right numbers, scores; what comes next, the part of weights that is made of scores, does not: l
def attention_step(query, keys, lengths):
    T, N, H = keys.shape
    mask = np.arange(T)[:, None] < np.asarray(lengths)[None, :]
    clean = np.where(mask[:, :, None], keys, 0.0)
    s = np.clip((clean * query).sum(axis=2) / np.sqrt(H), -50, 50)
    e = np.exp(s) * mask
    shares = e / e.sum(axis=0)
    return np.einsum("tn,tnh->nh", shares, clean), shares
