# mistake: clips the shifted scores at -30 "to keep the exponential alive"
# told: a symbol that was thought impossible costs too little: something keeps its p or ln p within bounds, such as a small number that is added, or
def cross_entropy(scores, target):
    T, N, V = scores.shape
    shifted = np.clip(scores - scores.max(axis=-1, keepdims=True), -30, 0)
    logp = shifted - np.log(np.exp(shifted).sum(axis=-1, keepdims=True))
    t, n = np.ogrid[:T, :N]
    loss = -logp[t, n, target].mean()
    d = np.exp(logp)
    d[t, n, target] -= 1
    return loss, d / (T * N)
