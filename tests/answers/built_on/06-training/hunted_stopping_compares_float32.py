# mistake: losses are compared with seven digits
# told: your early_stopping matches one that asks for a fall of some size, or keeps fewer digits of a loss: it is a ne
def early_stopping(losses, patience):
    best, least = 0, np.float32(losses[0])
    for epoch, loss in enumerate(losses):
        if np.float32(loss) < least:
            best, least = epoch, np.float32(loss)
        if epoch - best >= patience:
            break
    return best, epoch
