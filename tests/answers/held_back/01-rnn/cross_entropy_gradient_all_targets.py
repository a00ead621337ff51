# mistake: two, both in the gradient, the loss is right: (1) dscores[:, :, target] -= 1 subtracts 1 at EVERY symbol that is a target anywhere, at all places, instead of at each place's own target (right where all targets are the same symbol); (2) it is not divided by T N; all right where T = N = 1
# read: right
# told: in dscores, where several places are put together; a single one (T = N = 1) is right. ds
def cross_entropy(scores, target):
    top = scores.max(axis=2, keepdims=True)
    log_sum = top + np.log(np.exp(scores - top).sum(axis=2, keepdims=True))
    log_p = scores - log_sum
    loss = -np.take_along_axis(log_p, target[:, :, np.newaxis], axis=2).mean()

    dscores = np.exp(log_p)
    dscores[:, :, target] -= 1
    return loss, dscores
