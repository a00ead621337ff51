# mistake: where p is 0 the logarithm is replaced by -100 (a list comprehension of Python's math, log only where p > 0)
# told: a symbol that was thought impossible costs too little: something keeps its p or ln p within bounds, such as a small number that is added, or
def cross_entropy(scores, target):
    T, N, V = scores.shape
    e = np.exp(scores - scores.max(axis=-1, keepdims=True))
    p = e / e.sum(axis=-1, keepdims=True)
    logp = np.full(p.shape, -100.0)
    np.log(p, out=logp, where=p > 0)
    t, n = np.ogrid[:T, :N]
    loss = -logp[t, n, target].mean()
    p[t, n, target] -= 1
    return loss, p / (T * N)
