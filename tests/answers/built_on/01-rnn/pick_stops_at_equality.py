# mistake: takes the first k with u <= p_0 + ... + p_k in place of u <, so at u = 0 it draws symbol 0 even where its probability is 0 (and at a u exactly on a border the symbol before it); right for all other u
# read: right
# told: your pick matches one that stops where u is equal to the sum: with u = 0 that draws a sy
def pick(scores, u, temperature):
    tempered = scores / temperature
    tempered = tempered - np.max(tempered, axis=-1)[:, None]
    e = np.exp(tempered)
    borders = np.cumsum(e / e.sum(axis=-1)[:, None], axis=-1)
    k = np.sum(borders < u[:, None], axis=-1)
    return np.minimum(k, scores.shape[1] - 1)
