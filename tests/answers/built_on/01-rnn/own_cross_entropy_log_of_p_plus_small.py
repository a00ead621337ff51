# mistake: adds 1e-9 to p before the logarithm: wrong where p is tiny
# told: a symbol that was thought impossible costs too little: something keeps its p or ln p within bounds,
def cross_entropy(scores, target):
    z = scores - scores.max(axis=-1, keepdims=True)
    p = np.exp(z)
    p /= p.sum(axis=-1, keepdims=True)
    picked = np.take_along_axis(p, target[..., None], -1)
    y = np.zeros_like(p)
    np.put_along_axis(y, target[..., None], 1, axis=-1)
    return -np.log(picked + 1e-9).mean(), (p - y) / target.size
