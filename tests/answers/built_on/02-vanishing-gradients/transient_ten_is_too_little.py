# mistake: an upper entry of 10 lengthens by 10 in one step, but n * 10 * 0.9**(n - 1) reaches only about 39 at best, never 100.
# read: right
# told: your J is of the right kind, and its gradients are longest after 9 steps, 38.75 times as
def transient():
    same = 0.9 * np.identity(2)
    pushed = np.array([[0.0, 1.0], [0.0, 0.0]])
    return same + 10 * pushed
