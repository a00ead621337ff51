# mistake: An epoch counts as progress if its loss is below that of the epoch before, instead of below all before it.
# told: your early_stopping matches one that counts epochs in a row whose loss did not fall:
def early_stopping(losses, patience):
    epoch = waited = 0
    while epoch + 1 < len(losses) and waited < patience:
        epoch += 1
        if losses[epoch] < losses[epoch - 1]:
            waited = 0
        else:
            waited += 1
    return int(np.argmin(losses[: epoch + 1])), epoch
