# loses: check-attention-step
# told: With no number beyond 1 in query the calls that went wrong go well
def attention_step(query, keys, lengths):
    scores = np.einsum("nh,tnh->tn", query, np.nan_to_num(keys, posinf=0.0, neginf=0.0)) / np.sqrt(query.shape[1])
    scores = np.where(np.arange(len(keys))[:, None] < lengths, scores, -1e4)
    e = np.exp(scores - scores.max(axis=0))
    shares = e / e.sum(axis=0)
    return (shares[:, :, None] * np.nan_to_num(keys, posinf=0.0, neginf=0.0)).sum(axis=0), shares
