# mistake: query and keys are cast to float32 for speed; scores near a million then have steps of 0.06, so shares and context are off by percents there (and by 1e-7 elsewhere)
# read: nothing
# told: your attention_step has the right numbers to two or three digits: is something rounded, kept in a shorter type (float32, float16), or a smal
def attention_step(query, keys, lengths):
    valid = np.arange(len(keys), dtype=np.int32)[:, None] < lengths
    k = np.where(valid[:, :, None], keys, 0).astype(np.float32)
    q = query.astype(np.float32)
    scores = np.einsum("tnh,nh->tn", k, q) / np.float32(np.sqrt(q.shape[1]))
    scores = np.where(valid, scores, -np.inf)
    scores -= scores.max(axis=0)
    shares = np.exp(scores)
    shares /= shares.sum(axis=0)
    return np.einsum("tn,tnh->nh", shares, k), shares
