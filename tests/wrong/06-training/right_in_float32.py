# loses: nothing
def masked_loss(y, target, mask):
    error = np.asarray(y[mask] - target[mask], dtype=np.float32)
    dy = np.zeros(y.shape, np.float32)
    dy[mask] = error * np.float32(2 / error.size)
    return np.dot(error, error) / error.size, dy


def early_stopping(losses, patience):
    losses = list(losses)
    for epoch in range(patience, len(losses)):
        if min(losses[: epoch - patience + 1]) <= min(losses[epoch - patience + 1 : epoch + 1]):
            so_far = losses[: epoch + 1]
            return so_far.index(min(so_far)), epoch
    return losses.index(min(losses)), len(losses) - 1
