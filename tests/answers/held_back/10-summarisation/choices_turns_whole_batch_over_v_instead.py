# mistake: choices turns the whole batch over (v[::-1]) instead of each document within its own length, so the backward LSTM reads the padding of short documents first
# read: right
# told: your choices turns all documents within the longest length: the padding of a short one comes first. Each has its own length.
def choices(vectors, lengths, weights, run):
    real = np.arange(len(vectors))[:, None] < lengths
    v = np.where(real[:, :, None], vectors, 0.0)
    ahead = run(v, weights["ahead"])
    back = run(v[::-1], weights["back"])[::-1]
    s = np.concatenate([ahead, back], axis=-1) @ weights["readout"]
    s = np.where(real, s, -np.inf)
    e = np.exp(s - s.max(axis=0))
    return e / e.sum(axis=0)
