# mistake: u is made an integer first (u.astype(int)), so that it is 0 always
# told: for scores of ordinary size, your pick matches one that draws symbol 0 whatever the scores and u are, as a comparison the wrong way round do
def pick(scores, u, temperature):
    s = scores / temperature
    e = np.exp(s - s.max(axis=-1, keepdims=True))
    p = e / e.sum(axis=-1, keepdims=True)
    return np.argmax(u.astype(int)[:, None] < np.cumsum(p, axis=-1), axis=-1)
