# mistake: divides -ln p by the number of labels M, as PyTorch's CTCLoss does with reduction="mean"
# read: vague
# told: your ctc_loss divides by the number of labels: it is -ln p.
def ctc_loss(alpha):
    T, S = alpha.shape
    M = (S - 1) // 2
    if M == 0:
        return -alpha[-1, -1]
    return -np.logaddexp(alpha[-1, -1], alpha[-1, -2]) / M
