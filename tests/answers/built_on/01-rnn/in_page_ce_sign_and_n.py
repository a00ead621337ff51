# mistake: two: the gradient has the wrong sign, and is divided by N in place of T N
# read: right
# told: in dscores, at a single place. dscores[0, 0, 0] should be -0.87169, yours is 0.87169
def cross_entropy(scores, target):
    T, N, V = scores.shape
    s = scores - scores.max(axis=2, keepdims=True)
    log_p = s - np.log(np.exp(s).sum(axis=2, keepdims=True))
    hot = np.eye(V)[target]
    loss = -(hot * log_p).sum() / (T * N)
    return loss, (hot - np.exp(log_p)) / N
