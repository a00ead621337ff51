# mistake: the entry off the diagonal is too small: n * 12 * 0.9^(n - 1) has its maximum of about 46.5 at 9 or 10 steps, so no gradient gets 100 times as long (the decay was forgotten)
# read: right
# told: your J is of the right kind, and its gradients are longest after 9 steps, 46.49 times as
def transient():
    lam, kick = 0.9, 12.0
    return lam * np.eye(2) + kick * np.outer([1, 0], [0, 1])
