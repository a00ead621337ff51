# mistake: sees only the first demand (10 times in one step): the product never reaches 100 times
# read: right
# told: your J is of the right kind, and its gradients are longest after 1 step, 20.02 times as long: what stands off the diagonal makes them longer
def transient():
    return np.array([[0.9, 20.0], [0.0, 0.1]])
