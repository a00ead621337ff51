# mistake: cross_entropy subtracts 1 with dscores[:, :, target], which at every place hits all symbols that occur anywhere in target instead of only the place's own one; the loss is right.
# read: right
# told: in dscores, where several places are put together; a single one (T = N = 1) is right. dscores[0, 0,
def cross_entropy(scores, target):
    T, N, V = scores.shape
    top = np.amax(scores, axis=-1, keepdims=True)
    log_sum = top + np.log(np.sum(np.exp(scores - top), axis=-1, keepdims=True))
    log_p = scores - log_sum
    loss = 0.0
    for t in range(T):
        loss -= log_p[t, np.arange(N), target[t]].sum()
    dscores = np.exp(log_p)
    dscores[:, :, target] -= 1
    return loss / (T * N), dscores / (T * N)
