# loses: check-early-stopping
# told: that looks into the future
def early_stopping(losses, patience):
    least, since = float("inf"), 0
    for epoch in range(len(losses)):
        if losses[epoch] < least:
            least, since = losses[epoch], 0
        else:
            since += 1
        if since == patience:
            break
    return int(np.argmin(losses)), epoch
