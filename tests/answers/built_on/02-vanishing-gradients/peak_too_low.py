# mistake: With 0.9 twice on the diagonal and 10 beside it the first step is long enough, but the longest gradient is only about 39 times the start instead of 100.
# told: your J is of the right kind, and its gradients are longest after 9 steps, 38.75 times as
def transient():
    decay = 0.9 * np.eye(2)
    J = decay + np.array([[0.0, 10.0], [0.0, 0.0]])
    return J
